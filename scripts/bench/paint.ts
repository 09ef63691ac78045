import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { findContentType } from '../../src/inspection/content-types.ts';
import { Misuse } from '../command/words.ts';
import { openBrowser } from './browser.ts';

/** A slow phone on a slow line: 1.6 Mbit/s, 150 ms, a processor of a quarter of this one's speed. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowness = 4;
const defaultRuns = 9;

/** The first contentful paint of one page of several built sites, in turns, so that what else the machine does falls on all
 *  of them alike. `args`: the folders, then the address of the page (`/stories/…/`), then how often. */
export async function benchPaint(args: string[]): Promise<void> {
  const folders = args.filter((arg) => !/^\/.*\/$|^\d+$/.test(arg));
  const address = args.find((arg) => /^\/.*\/$/.test(arg)) ?? '/';
  const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? defaultRuns);
  if (folders.length === 0) throw new Misuse('请写明已生成的网站的文件夹，可以写几个来比。');
  const sites = await Promise.all(folders.map((folder) => servePacked(folder)));
  const browser = await openBrowser();
  const times: number[][] = folders.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, site] of sites.entries())
      times[index]?.push(await measurePaint(browser, addressOf(site) + address));
  await browser.close();
  for (const site of sites) site.close();
  report(folders, times);
}

/** Milliseconds until the first words or pictures are on the screen, with nothing in the cache. */
async function measurePaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(url);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

/** A site packed with brotli 5, as most hosts do it while they answer. */
async function servePacked(folder: string): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/').replace(
      /\/$/,
      '/index.html',
    );
    void pack(packed, join(folder, normalize(path)))
      .then((body) => {
        response.writeHead(200, { 'Content-Type': findContentType(path), 'Content-Encoding': 'br' });
        response.end(body);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function pack(packed: Map<string, Buffer>, file: string): Promise<Buffer> {
  const known = packed.get(file);
  if (known) return known;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const body = brotliCompressSync(await readFile(file), options);
  packed.set(file, body);
  return body;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function report(folders: readonly string[], times: readonly number[][]): void {
  const medians = times.map((own) => own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)] ?? NaN);
  for (const [index, folder] of folders.entries()) {
    const median = medians[index] ?? NaN;
    const share = median / (medians[0] ?? NaN);
    const least = Math.min(...(times[index] ?? []));
    process.stdout.write(
      `${basename(folder)}：首次显示 中位 ${median.toFixed(0)} 毫秒，最快 ${least.toFixed(0)} 毫秒，是第一个的 ${share.toFixed(2)} 倍\n`,
    );
  }
}
