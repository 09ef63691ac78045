import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFolder } from '../../src/model/pictures.ts';
import type { RawFile } from '../../src/model/content-file.ts';

/** SHA-256 of every file of a content folder that pages may show, by path; under `images/` one of the pictures' names. What
 *  was read already is not read again; pictures are. */
export function digestInputs(contentDir: string, files: readonly RawFile[]): Map<string, string> {
  const digests = new Map<string, string>();
  const pictures: string[] = [];
  for (const { path, bytes, picture } of files) {
    if (picture) pictures.push(path);
    const read = picture ? readPicture(join(contentDir, path)) : bytes;
    digests.set(path, hash('sha256', read));
  }
  return digests.set(`${pictureFolder}/`, hash('sha256', pictures.join('\n')));
}

/** Nothing where it has gone meanwhile. */
function readPicture(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
