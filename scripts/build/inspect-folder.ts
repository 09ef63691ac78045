import { writeAdminPolicy } from '../../src/admin/admin-page.ts';
import type { Fault, SiteFacts } from '../../src/inspection/inspect-site.ts';
import { addressOf } from '../../src/library/entry.ts';
import { collectionNames } from '../../src/model/names.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import type { Stamps } from '../publish/file-stamps.ts';
import type { Manifest } from '../publish/manifest.ts';
import { readContents, type KnownFile, type TakeFacts } from '../publish/site-files.ts';
import type { BuildContent } from './build-content.ts';
import type { KeptBytes } from './kept-bytes.ts';
import { inspectKept } from './kept-inspection.ts';

export interface InspectedSite {
  pages: number;
  /** SHA-256 of every file. */
  manifest: Manifest;
  /** All faults as one text, empty where the site may be published. */
  faults: string;
}

/** What belongs to this machine alone and must stand nowhere in a site, besides the folder in which it is made. */
export function listOwnWords({ contentDir }: Pick<Settings, 'contentDir'>): string[] {
  return [projectDir, contentDir].filter((word) => word.length > 3);
}

/** A finished folder. */
interface FinishedSite {
  siteDir: string;
  /** What is known of its files since they were made. */
  noted: ReadonlyMap<string, KnownFile>;
  /** Gives the facts of the other pages. */
  takeFacts: TakeFacts;
  /** Stamps of what stands in it since an earlier release. */
  standing: Stamps | undefined;
}

/** What earlier builds have kept. */
interface KeptInspection {
  bytes: KeptBytes;
  /** A digest of the engine. */
  engine: string;
  /** Looks at everything anew. */
  fresh: boolean;
}

/** Compares a finished folder with the content that it was made of. */
export async function inspectFolder(
  { siteDir, noted, takeFacts, standing }: FinishedSite,
  settings: Settings,
  { library, addresses, moved }: BuildContent,
  searchDocuments: number,
  { bytes, engine, fresh }: KeptInspection,
): Promise<InspectedSite> {
  const words = [...listOwnWords(settings), siteDir];
  const { files, pages, texts, told, manifest } = await readContents(siteDir, words, {
    ...{ noted, takeFacts, standing },
  });
  const published = collectionNames.flatMap((name) => library.list(name)).map(addressOf);
  const isPublished = new Set(published);
  const site: SiteFacts = {
    ...{ pages, files, texts, searchDocuments, base: settings.basePath },
    siteUrl: settings.siteUrl.replace(/\/$/, ''),
    expected: published,
    drafts: addresses.filter((address) => !isPublished.has(address)),
    moved,
    sitemap: listSitemap(texts.get('sitemap.xml') ?? ''),
    ...(library.site.admin ? { adminPolicy: writeAdminPolicy(library.site.admin) } : {}),
  };
  const faults = inspectKept(site, { manifest, engine }, bytes, fresh);
  faults.push(...told.map((file) => ({ file, message: '写着这台机器上的文件夹名。' })));
  return { pages: pages.size, manifest, faults: faults.length === 0 ? '' : listFaults(faults) };
}

function listSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function listFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 30).map(({ file, message }) => `  ${file}：${message}`);
  const more = faults.length > shown.length ? [`  还有 ${faults.length - shown.length} 处。`] : [];
  return [`成品有 ${faults.length} 处问题，没有发布：`, ...shown, ...more].join('\n');
}
