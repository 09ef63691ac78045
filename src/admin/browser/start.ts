import './prefer-chinese.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import type { AdminFile } from '../admin-file.ts';
import { readEntry, writeEntry } from '../entry-text.ts';

/** The editor at /admin/: Sveltia CMS with the configuration that the build wrote beside this script, and with our own way of
 *  reading and writing files. */
const answer = await fetch('config.json');
const { cms, formats } = (await answer.json()) as AdminFile;

for (const { format, ending, form } of formats)
  CMS.registerCustomFormat(format, ending, {
    fromFile: (text) => readEntry(form, text),
    toFile: (content: Record<string, unknown>) => writeEntry(form, content),
  });

await CMS.init({ config: cms as unknown as CmsConfig });
