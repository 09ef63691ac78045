import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep an installed Chromium. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser for tests and benches: the one that `CHROMIUM_PATH` names; else the headless shell that @sparticuz/chromium carries,
 *  the same for everybody and half as costly as a whole Chromium, whose own windows are drawn too; else an installed one, where
 *  the carried one does not run: it is made for Linux on x64. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') return launch(named);
  return openCarried().catch((error: unknown) => {
    const found = installed.find((path) => existsSync(path));
    if (found === undefined) throw error;
    return launch(found);
  });
}

async function openCarried(): Promise<Browser> {
  const { default: carried } = await import('@sparticuz/chromium');
  return launch(await carried.executablePath());
}

/** Not with the arguments that the package proposes: its --single-process ends the browser with the first closed context. */
function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
