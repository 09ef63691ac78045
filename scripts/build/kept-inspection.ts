import { hash } from 'node:crypto';
import { leadsIntoIndex } from '../../src/inspection/hashed-files.ts';
import { inspectSite, type Fault, type SiteFacts } from '../../src/inspection/inspect-site.ts';
import type { PageFacts } from '../../src/inspection/page-facts.ts';
import type { Manifest } from '../publish/manifest.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

export interface InspectedFiles {
  /** SHA-256 of every file. */
  manifest: Manifest;
  /** A digest of the engine, the inspection among it. */
  engine: string;
}

/** What is kept of a page of a site without faults: its digest, and one of its ids in their order. No digest where the page has to
 *  be looked at each time. */
type RightPage = readonly [digest: string, ids: string];

/** Inspects a site as inspectSite does. Whether a page is right rests on itself, on which files there are, and on the ids in the
 *  pages that it leads to: where no file has come or gone and no page has other ids, the pages of before are right. */
export function inspectKept(
  site: SiteFacts,
  { manifest, engine }: InspectedFiles,
  kept: KeptBytes,
  fresh: boolean,
): Fault[] {
  const { siteUrl, base, moved, files } = site;
  const key = makeKey([engine, 'right', siteUrl, base, [...moved], digestList(listLasting(files.keys()))]);
  const before = fresh ? new Map<string, RightPage>() : parsePages(kept.get(key));
  const now = new Map<string, RightPage>();
  const describe = (page: PageFacts): void => {
    now.set(page.file, describePage(page, manifest.get(page.file)));
  };
  const isKnown = (file: string): boolean => before.get(file)?.[0] === manifest.get(file);
  const findRight = (): Set<string> => {
    for (const file of site.pages.keys()) {
      const [known, page] = isKnown(file) ? [before.get(file)] : [undefined, site.pages.get(file)];
      if (known) now.set(file, known);
      if (page) describe(page);
    }
    const haveSameIds = now.entries().every(([file, [, ids]]) => ids === before.get(file)?.[1]);
    return new Set(haveSameIds ? now.keys().filter(isKnown) : []);
  };
  // Where nothing is known, all are looked at, and described then: their facts need not be taken apart twice.
  const faults = before.size > 0 ? inspectSite(site, findRight()) : inspectSite(site, new Set(), describe);
  if (faults.length === 0) kept.put(key, Buffer.from(JSON.stringify([...now])));
  return faults;
}

/** The folder of an index has another name after each change, and no page leads into it: one that does is looked at each time. */
function describePage(page: PageFacts, digest = ''): RightPage {
  return [page.links.some(leadsIntoIndex) ? '' : digest, digestList(page.ids)];
}

function* listLasting(files: Iterable<string>): Generator<string> {
  for (const file of files) if (!leadsIntoIndex(file)) yield file;
}

function digestList(texts: Iterable<string>): string {
  return hash('sha256', JSON.stringify([...texts])).slice(0, 16);
}

function parsePages(bytes: Uint8Array | undefined): ReadonlyMap<string, RightPage> {
  return new Map(bytes && (JSON.parse(Buffer.from(bytes).toString()) as [string, RightPage][]));
}
