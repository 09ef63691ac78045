import { z } from 'zod';
import { choice, field, line } from './fields.ts';

/** Where the words are kept, as the browser editor has to know it (decision 0081). */
export const adminHosts = {
  github: 'GitHub',
  gitlab: 'GitLab、极狐',
  gitea: 'Gitea、Forgejo',
  local: '本机的文件夹',
} as const;

export type AdminHost = keyof typeof adminHosts;

/** The hosts where a change can wait for a second person as a merge request. */
const reviewingHosts: readonly AdminHost[] = ['github', 'gitlab'];

/** owner/name; on GitLab groups may stand within groups. */
const repositoryPattern = /^[\w.-]+(?:\/[\w.-]+)+$/;

/** Scheme, host and perhaps a folder, nothing behind it. */
export function isServiceAddress(text: string): boolean {
  return /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~-]+)*$/.test(text) && URL.canParse(text);
}

const serviceAddress = z.string().refine(isServiceAddress, 'service-address');

const settings = z.strictObject({
  host: field(choice(adminHosts), {
    title: '托管平台',
    description:
      '内容的仓库放在哪里：github、gitlab（极狐也是）、gitea（Forgejo 也是）；local 是只改自己电脑上的文件夹。',
    examples: ['gitlab'],
  }),
  repo: field(z.string().regex(repositoryPattern, 'repository').optional(), {
    title: '仓库',
    description: '内容的仓库，写成“所有者/仓库”；local 不写。',
    examples: ['jiangzhou/wenzi'],
  }),
  branch: field(line(80).optional(), {
    title: '分支',
    description: '改到哪个分支；不写就是 main。',
    examples: ['main'],
  }),
  address: field(serviceAddress.optional(), {
    title: '平台的网址',
    description: '自己架设的平台的网址；用 github.com、gitlab.com 的不写。',
    examples: ['https://git.example.cn'],
  }),
  app: field(line(200).optional(), {
    title: '应用编号',
    description: '在 GitLab、Gitea 上登记的 OAuth 应用的编号（Client ID）；不写就用访问令牌登录。',
    examples: ['0f1e2d3c-0000-4000-8000-000000000000'],
  }),
  login: field(serviceAddress.optional(), {
    title: '登录服务',
    description: '为 GitHub 登录架设的中转服务的网址；不写就用访问令牌登录。',
    examples: ['https://denglu.example.cn'],
  }),
  folder: field(
    z
      .string()
      .regex(/^(?:\.|[^\s/\\:.][^\s/\\:]*(?:\/[^\s/\\:.][^\s/\\:]*)*)$/, 'repository-folder')
      .optional(),
    {
      title: '内容的位置',
      description:
        '内容在仓库的哪个文件夹；不写就按生成时的位置：和程序同一个仓库是 content，单独一个仓库是最上层（写作 .）。',
      examples: ['content'],
    },
  ),
  review: field(z.boolean().optional(), {
    title: '先审后发',
    description: '写 true，每次改动先成为合并请求，另一个人看过再合并；只有 github 和 gitlab 能用。',
    examples: [true],
  }),
});

/** The field `admin` of site.yaml. */
export const adminSchema = settings
  .refine(({ host, repo }) => host === 'local' || repo !== undefined, { path: ['repo'], error: 'admin-repo' })
  .refine(({ host, address }) => host !== 'gitea' || address !== undefined, {
    path: ['address'],
    error: 'admin-address',
  })
  .refine(({ host, review }) => review !== true || reviewingHosts.includes(host), {
    path: ['review'],
    error: 'admin-review',
  });

export type AdminSettings = z.output<typeof adminSchema>;
