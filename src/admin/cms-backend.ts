import type { AdminSettings } from '../model/admin.ts';

/** What a commit of the browser editor says; the id stands for the entry. */
const messages = {
  create: '新增{{collection}}：{{slug}}',
  update: '修改{{collection}}：{{slug}}',
  delete: '删除{{collection}}：{{slug}}',
  uploadMedia: '上传图片：{{path}}',
  deleteMedia: '删除图片：{{path}}',
};

/** How Sveltia CMS reaches the repository. Without an OAuth application one signs in with an access token. */
export function describeBackend(settings: AdminSettings): Record<string, unknown> {
  const { host, repo, branch = 'main' } = settings;
  // A folder of this computer is opened before any host is asked; Sveltia still wants one to be named.
  if (host === 'local')
    return {
      name: 'github',
      repo: 'local/wenku',
      branch,
      auth_methods: ['token'],
      commit_messages: messages,
    };
  return { name: host, repo, branch, ...describeAddresses(settings), commit_messages: messages };
}

function describeAddresses({ host, address, app, login }: AdminSettings): Record<string, unknown> {
  const token = { auth_methods: ['token'] };
  const sign =
    app === undefined ? token : { app_id: app, ...(host === 'gitlab' ? { auth_type: 'pkce' } : {}) };
  if (host === 'github')
    return {
      ...(address === undefined ? {} : { api_root: `${address}/api/v3` }),
      ...(login === undefined ? token : { base_url: login }),
    };
  if (address === undefined) return sign;
  return { api_root: `${address}/api/${host === 'gitlab' ? 'v4' : 'v1'}`, base_url: address, ...sign };
}

/** The servers that the page of the editor talks to, for its security policy: those of the repository and nobody else. */
export function listServers({ host, address, login }: AdminSettings): {
  connect: string[];
  pictures: string[];
} {
  if (host === 'local') return { connect: [], pictures: [] };
  const own = address === undefined ? [] : [new URL(address).origin];
  const known = { github: githubServers, gitlab: gitlabServers, gitea: { connect: [], pictures: [] } }[host];
  const servers = own.length > 0 ? { connect: own, pictures: own } : known;
  const relay = login === undefined ? [] : [new URL(login).origin];
  return { connect: [...servers.connect, ...relay], pictures: servers.pictures };
}

const githubServers = {
  connect: ['https://api.github.com'],
  pictures: ['https://avatars.githubusercontent.com'],
};
const gitlabServers = {
  connect: ['https://gitlab.com'],
  pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
};
