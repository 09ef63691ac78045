import { describeCms, findEnding, formatOf, type CmsSource } from './cms-config.ts';
import { describeForm } from './entry-form.ts';
import type { EntryForm } from './entry-text.ts';
import { collectionNames } from '../model/names.ts';

/** What the script of /admin/ reads first. */
export interface AdminFile {
  /** The configuration of Sveltia CMS. */
  cms: Record<string, unknown>;
  /** How the files of each collection are read and written. */
  formats: { format: string; ending: string; form: EntryForm }[];
}

/** The text of /admin/config.json. */
export function writeAdminFile(source: CmsSource): string {
  const formats = collectionNames.map((name) => ({
    format: formatOf(name),
    ending: findEnding(name),
    form: describeForm(name),
  }));
  const file: AdminFile = { cms: describeCms(source), formats };
  return `${JSON.stringify(file)}\n`;
}
