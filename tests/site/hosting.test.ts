import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compressFiles } from '../../scripts/publish/compress-files.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { siteOfCopy } from '../project-copy.ts';
import { adminHeaders, relaxHeaders } from '../../src/admin/admin-page.ts';
import { cacheRules } from '../../src/inspection/hashed-files.ts';
import { securityHeaders, securityPolicy, strictTransport } from '../../src/site/security-policy.ts';

let folder = '';
let server: ChildProcess | undefined;
let port = 0;

const hosting = (file: string): string => readFileSync(join(projectDir, 'hosting', file), 'utf8');
const hasProgram = (name: string, flag: string): boolean =>
  spawnSync(name, [flag], { stdio: 'ignore' }).status === 0;

/** A host as hosting/ describes it: dist, without most pages to save time, with packed copies, dist.kept with a file of an earlier release. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-host-'));
  const site = realpathSync(siteOfCopy(inject('littleProject')));
  const filter = (path: string): boolean =>
    /^(?:\/[^/]*|\/(?:assets|pagefind-\w+|search)\/.*|\/people\/index\.html)?$/.test(path.slice(site.length));
  cpSync(site, join(folder, 'dist'), { recursive: true, filter });
  await compressFiles(join(folder, 'dist'));
  mkdirSync(join(folder, 'dist.kept/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist.kept/assets/old.0a1b2c3d.css'), 'old');
  port = await findFreePort();
});
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const found = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
  return found;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

async function waitForHost(): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await ask('/').catch(() => undefined)) return;
    await pause(100);
  }
  throw new Error('the host does not answer');
}

function findHashed(): string {
  const css = readdirSync(join(folder, 'dist/assets')).find((name) => name.endsWith('.css'));
  return `/assets/${css ?? ''}`;
}

/** What both web servers have to do. */
async function expectGoodHost(): Promise<void> {
  const home = await ask('/');
  expect(home.status).toBe(200);
  expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
  for (const path of ['/', findHashed(), '/none/', '/search/entry.json']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], path).toBe(value);
  }
  const { headers: ofEditor } = await ask('/admin/');
  for (const [name, value] of Object.entries(adminHeaders)) expect(ofEditor[name.toLowerCase()]).toBe(value);
  const rules = {
    ...{ '/': cacheRules.other, '/search/entry.json': cacheRules.other, '/people/': cacheRules.other },
    ...{ [findHashed()]: cacheRules.hashed, '/assets/old.0a1b2c3d.css': cacheRules.hashed },
    ...{ '/assets/none.css': cacheRules.other, '/none/': cacheRules.other },
  };
  for (const [path, rule] of Object.entries(rules))
    expect((await ask(path)).headers['cache-control'], path).toBe(rule);
  const pagefind = readdirSync(join(folder, 'dist')).find((name) => name.startsWith('pagefind-')) ?? '';
  expect((await ask(`/${pagefind}/pagefind-entry.json`)).headers['cache-control']).toBe(cacheRules.hashed);
  await expectGoodAnswers();
}

async function expectGoodAnswers(): Promise<void> {
  const missing = await ask('/none/');
  expect([missing.status, missing.body]).toEqual([404, readFileSync(join(folder, 'dist/404.html'), 'utf8')]);
  expect((await ask('/assets/none.css')).status).toBe(404);
  expect((await ask('/assets/old.0a1b2c3d.css')).body).toBe('old');
  expect((await ask('/.git/config')).status).toBe(404);
  expect((await ask('/people')).headers.location).toMatch(/(?:^|\d)\/people\/$/);
  expect((await ask('/feed.xml')).headers['access-control-allow-origin']).toBe('*');
  expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
  const packed = await ask('/', { 'Accept-Encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
  const { headers } = await ask('/');
  const again = await ask('/', {
    'If-None-Match': headers.etag ?? '',
    'If-Modified-Since': headers['last-modified'] ?? '',
  });
  expect(again.status).toBe(304);
}

describe('nginx with hosting/nginx/wenku-site.conf', () => {
  const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

  test('sends every header, caches by the rules and finds files of earlier releases', async (context) => {
    if (!hasProgram('nginx', '-v')) return context.skip('nginx is not installed');
    const rules = hosting('nginx/wenku-site.conf').replaceAll('/srv/wenku', folder);
    writeFileSync(
      join(folder, 'site.conf'),
      existsSync(brotli) ? rules.replace('# brotli_static', 'brotli_static') : rules,
    );
    const conf = `${existsSync(brotli) ? `load_module ${brotli};` : ''}
      daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
      events {} http { include /etc/nginx/mime.types; access_log off; server { listen 127.0.0.1:${port}; include ${folder}/site.conf; } }`;
    writeFileSync(join(folder, 'nginx.conf'), conf);
    server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    await waitForHost();
    await expectGoodHost();
    if (existsSync(brotli))
      expect((await ask('/', { 'Accept-Encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
    await stop();
  });

  test('has a complete server around it', (context) => {
    if (!hasProgram('nginx', '-v')) return context.skip('nginx is not installed');
    expect(hosting('nginx/wenku.conf')).toContain(
      `add_header Strict-Transport-Security "${strictTransport}" always;`,
    );
    const key = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=a'];
    const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
    if (spawnSync('openssl', [...key, ...files], { stdio: 'ignore' }).status !== 0)
      return context.skip('openssl is not installed');
    const whole = hosting('nginx/wenku.conf')
      .replaceAll('/etc/ssl/wenku', folder)
      .replaceAll('/etc/nginx/wenku-site.conf', join(projectDir, 'hosting/nginx/wenku-site.conf'));
    writeFileSync(
      join(folder, 'whole.conf'),
      `pid ${folder}/w.pid; events {} http { include /etc/nginx/mime.types; ${whole} }`,
    );
    const tested = spawnSync('nginx', ['-t', '-c', join(folder, 'whole.conf')], { encoding: 'utf8' });
    expect(tested.stderr).toContain('test is successful');
  });
});

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => server?.once('close', resolve));
  server?.kill();
  await ended;
}

describe('Caddy with hosting/Caddyfile', () => {
  test('does the same', async (context) => {
    if (!hasProgram('caddy', 'version')) return context.skip('caddy is not installed');
    const rules = hosting('Caddyfile')
      .replaceAll('/srv/wenku', folder)
      .replace('\nwenku.example.org', `\nhttp://127.0.0.1:${port}`);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${rules}`);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    server = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
      env,
      stdio: 'ignore',
    });
    await waitForHost();
    await expectGoodHost();
    expect((await ask('/', { 'Accept-Encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
    expect((await ask('/')).headers['strict-transport-security']).toBe(strictTransport);
    await stop();
  });
});

describe('_headers', () => {
  test('says the same as the web servers', () => {
    const rules = parseHeaders(readFileSync(join(siteOfCopy(inject('littleProject')), '_headers'), 'utf8'));
    expect(rules.get('/*')).toEqual({ ...securityHeaders, 'Strict-Transport-Security': strictTransport });
    for (const path of ['/assets/*', '/pagefind-*'])
      expect(rules.get(path)).toEqual({ 'Cache-Control': cacheRules.hashed });
  });

  test('lets the editor bring its own policy, where a site has one', () => {
    const headers = readFileSync(join(siteOfCopy(inject('littleProject')), '_headers'), 'utf8');
    expect(parseHeaders(relaxHeaders(headers)).get('/*')).toEqual({
      ...securityHeaders,
      ...adminHeaders,
      'Strict-Transport-Security': strictTransport,
    });
  });

  test('and so does every page', () => {
    const home = readFileSync(join(siteOfCopy(inject('littleProject')), 'index.html'), 'utf8').replaceAll(
      '&#39;',
      "'",
    );
    expect(home).toContain(`content="${securityPolicy}"`);
    expect(securityHeaders['Content-Security-Policy']).toBe(`${securityPolicy}; frame-ancestors 'none'`);
  });
});

function parseHeaders(text: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let rule: Record<string, string> = {};
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rule[name] = value;
    else rules.set(line.trim(), (rule = {}));
  }
  return rules;
}
