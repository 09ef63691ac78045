import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listHtmlFaults } from './html-faults.ts';

/** What is wrong with the HTML of each page of a built site, and how many pages were read. */
export function readPageFaults(siteDir: string): { pages: number; faults: string[] } {
  const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const faults = pages.flatMap((path) =>
    listHtmlFaults(readFileSync(join(siteDir, path), 'utf8')).map((fault) => `${path}: ${fault}`),
  );
  return { pages: pages.length, faults };
}
