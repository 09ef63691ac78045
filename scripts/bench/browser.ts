import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep an installed Chromium. */
const installed = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser for tests: an installed Chromium, else the one that @sparticuz/chromium carries in its package. */
export async function openBrowser(): Promise<Browser> {
  const found = installed.find((path) => path !== '' && existsSync(path));
  // Not the arguments that the package proposes: its --single-process ends the browser with the first closed context.
  return chromium.launch({ executablePath: found ?? (await unpackCarried()), args: ['--no-sandbox'] });
}

async function unpackCarried(): Promise<string> {
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
