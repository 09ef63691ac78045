import { dirname, join } from 'node:path';
import { createFiles } from '../content/write-files.ts';
import type { ReadyDraft } from './import-file.ts';

/** Writes a draft into the content folder and its pictures into public/images/ beside that folder, where the site and the
 *  check look for them (docs/decisions/0009). A file that is there already is never touched. */
export async function writeDraft(contentDir: string, { draft, text, pictures }: ReadyDraft): Promise<string> {
  const folder = join(contentDir, draft.collection);
  const pictureFolder = join(dirname(contentDir), 'public/images');
  const path = join(folder, `${draft.id}.md`);
  await createFiles([
    ...pictures.map(({ name, bytes }) => ({ path: join(pictureFolder, name), content: bytes })),
    { path, content: text },
  ]);
  return path;
}
