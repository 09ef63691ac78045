import { writeAdminPolicy } from '../../src/admin/admin-page.ts';
import { inspectSite, type Fault } from '../../src/inspection/inspect-site.ts';
import { addressOf } from '../../src/library/entry.ts';
import { collectionNames } from '../../src/model/names.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import type { Manifest } from '../publish/manifest.ts';
import { openReading, type ParsePage, type SiteReading } from '../publish/site-files.ts';
import type { BuildContent } from './build-content.ts';

export interface InspectedSite {
  pages: number;
  /** SHA-256 of every file. */
  manifest: Manifest;
  /** All faults as one text, empty where the site may be published. */
  faults: string;
}

/** Begins to read a folder in which a site is made, for its inspection. */
export function openInspection(siteDir: string, { contentDir }: Settings, parse: ParsePage): SiteReading {
  const words = [projectDir, contentDir, siteDir].filter((word) => word.length > 3);
  return openReading(siteDir, words, parse);
}

/** Compares a finished folder with the content that it was made of. */
export async function inspectFolder(
  reading: SiteReading,
  settings: Settings,
  { library, addresses, moved }: BuildContent,
  searchDocuments: number,
): Promise<InspectedSite> {
  const { files, pages, texts, told, manifest } = await reading.finish();
  const published = collectionNames.flatMap((name) => library.list(name)).map(addressOf);
  const isPublished = new Set(published);
  const faults: Fault[] = inspectSite({
    ...{ pages, files, texts, searchDocuments, base: settings.basePath },
    siteUrl: settings.siteUrl.replace(/\/$/, ''),
    expected: published,
    drafts: addresses.filter((address) => !isPublished.has(address)),
    moved,
    sitemap: listSitemap(texts.get('sitemap.xml') ?? ''),
    ...(library.site.admin ? { adminPolicy: writeAdminPolicy(library.site.admin) } : {}),
  });
  faults.push(...told.map((file) => ({ file, message: '写着这台机器上的文件夹名。' })));
  return { pages: pages.length, manifest, faults: faults.length === 0 ? '' : listFaults(faults) };
}

function listSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function listFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 30).map(({ file, message }) => `  ${file}：${message}`);
  const more = faults.length > shown.length ? [`  还有 ${faults.length - shown.length} 处。`] : [];
  return [`成品有 ${faults.length} 处问题，没有发布：`, ...shown, ...more].join('\n');
}
