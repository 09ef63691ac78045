import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadyDraft } from './import-file.ts';

/** Writes a draft into the content folder and its pictures into public/images/ beside that folder, where the site and the
 *  check look for them (docs/decisions/0009). A file that is there already is never touched. */
export async function writeDraft(contentDir: string, { draft, text, pictures }: ReadyDraft): Promise<string> {
  const folder = join(contentDir, draft.collection);
  const pictureFolder = join(dirname(contentDir), 'public/images');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${draft.id}.md`);
  await writeFile(path, text, { flag: 'wx' });
  if (pictures.length > 0) await mkdir(pictureFolder, { recursive: true });
  for (const { name, bytes } of pictures) await writeFile(join(pictureFolder, name), bytes, { flag: 'wx' });
  return path;
}
