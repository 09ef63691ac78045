import { spawn, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from '../publish/compress-files.ts';
import { projectDir, readSettings } from '../content/settings.ts';
import { countRequests, type Load } from './count-requests.ts';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const [fullPort, barePort] = [48_321, 48_322];

/** Requests per second of an article through nginx: with all headers and packed copies, and the same file without, in turns. */
export async function benchServe(args: string[]): Promise<void> {
  const seconds = Number(args[0] ?? 3);
  const { outDir } = readSettings();
  const hindrance = findHindrance(outDir);
  if (hindrance !== undefined) {
    say(hindrance);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'wenku-bench-'));
  const path = await layOut(await realpath(outDir), folder);
  await writeFile(join(folder, 'nginx.conf'), await writeConfig(folder));
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const [full, bare]: [Load[], Load[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    full.push(await countRequests(fullPort, path, seconds));
    bare.push(await countRequests(barePort, path, seconds));
  }
  server.kill();
  await rm(folder, { recursive: true, force: true });
  report(path, full, bare);
}

function findHindrance(outDir: string): string | undefined {
  if (spawnSync('nginx', ['-v']).status !== 0) return '没有安装 nginx，不能测量。';
  return existsSync(join(outDir, 'stories')) ? undefined : '还没有生成网站。请先运行：npm run build';
}

/** One article with its packed copies. */
async function layOut(siteDir: string, folder: string): Promise<string> {
  const id = (await readdir(join(siteDir, 'stories'), { withFileTypes: true })).find(
    (entry) => entry.isDirectory() && !['region', 'year', 'page'].includes(entry.name),
  )?.name;
  const path = `/stories/${id ?? ''}/`;
  await mkdir(join(folder, 'dist', path), { recursive: true });
  await copyFile(join(siteDir, path, 'index.html'), join(folder, 'dist', path, 'index.html'));
  await compressFiles(join(folder, 'dist'));
  return path;
}

async function writeConfig(folder: string): Promise<string> {
  const rules = (await readFile(join(projectDir, 'hosting/nginx/wenku-site.conf'), 'utf8')).replaceAll(
    '/srv/wenku',
    folder,
  );
  await writeFile(
    join(folder, 'site.conf'),
    existsSync(brotli) ? rules.replace('# brotli_static', 'brotli_static') : rules,
  );
  return `${existsSync(brotli) ? `load_module ${brotli};` : ''}
daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''} events { worker_connections 512; }
http { include /etc/nginx/mime.types; access_log off; sendfile on; keepalive_requests 1000000;
server { listen 127.0.0.1:${fullPort}; include ${folder}/site.conf; }
server { listen 127.0.0.1:${barePort}; root ${folder}/dist; index index.html; } }`;
}

function report(path: string, full: readonly Load[], bare: readonly Load[]): void {
  const best = (loads: readonly Load[]): Load =>
    loads.reduce((left, right) => (left.perSecond > right.perSecond ? left : right));
  const [with_, without] = [best(full), best(bare)];
  say(
    [
      `文章 ${path}，同一台 nginx，轮流三次取最好：`,
      `  带全部响应头，${existsSync(brotli) ? 'brotli' : 'gzip'} 压缩件：每秒 ${with_.perSecond.toFixed(0)} 次，每次 ${with_.bytes} 字节`,
      `  不带：                    每秒 ${without.perSecond.toFixed(0)} 次，每次 ${without.bytes} 字节`,
      `  比值：次数 ${(with_.perSecond / without.perSecond).toFixed(2)}，字节 ${(with_.bytes / without.bytes).toFixed(2)}`,
    ].join('\n'),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
