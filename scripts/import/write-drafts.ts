import { join } from 'node:path';
import { pictureFolder } from '../../src/model/pictures.ts';
import { createFiles } from '../content/write-files.ts';
import type { ReadyDraft } from './import-file.ts';

/** Writes a draft and its pictures into the content folder, where the site and the check look for them. A file that is there already is never touched. */
export async function writeDraft(contentDir: string, { draft, text, pictures }: ReadyDraft): Promise<string> {
  const folder = join(contentDir, draft.collection);
  const path = join(folder, `${draft.id}.md`);
  await createFiles([
    ...pictures.map(({ name, bytes }) => ({ path: join(contentDir, pictureFolder, name), content: bytes })),
    { path, content: text },
  ]);
  return path;
}
