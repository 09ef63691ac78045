import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectDir } from '../content/settings.ts';
import { replaceFiles } from '../content/write-files.ts';

const recordSchema = z.object({
  /** The day on which the other sites were asked, as 2026-11-29. */
  askedOn: z.iso.date(),
  /** Of which site the links are. */
  siteUrl: z.string(),
  /** The addresses that are gone, and what was said of them. */
  gone: z.array(z.object({ address: z.string(), words: z.string() })),
});

/** What the last `npm run links` has found out. */
export type LinkRecord = z.output<typeof recordSchema>;

const recordFile = join(projectDir, '.work/links.json');

/** Keeps what was found out, in the place of what was known before. */
export async function keepLinkRecord(record: LinkRecord, file = recordFile): Promise<void> {
  await replaceFiles([{ path: file, content: `${JSON.stringify(record, null, 2)}\n` }]);
}

/** What the last run has kept of this site; undefined where there was none, or its file cannot be read: links are asked again
 *  at no great cost. */
export async function readLinkRecord(siteUrl: string, file = recordFile): Promise<LinkRecord | undefined> {
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return record.siteUrl === siteUrl ? record : undefined;
  } catch {
    return undefined;
  }
}
