import { readFile } from 'node:fs/promises';
import {
  describePicture,
  listPictureEndings,
  maximumPictureBytes,
  pictureFolder,
  type PictureFacts,
} from '../../src/model/pictures.ts';
import { proposeFreeId } from '../../src/text/proposed-ids.ts';
import { formatSize } from '../import/refusal.ts';
import { writeKept } from './kept-copies.ts';
import { Refused } from './refused.ts';
import type { Workshop } from './workshop.ts';

/** Puts a picture that was dropped into the folder of pictures, under a name of small letters that no other has, and gives that
 *  name. Throws Refused for what is none, or one that the build could not open. */
export async function addPicture(
  shop: Workshop,
  { name, place }: { name: string; place: string },
): Promise<{ file: string }> {
  const bytes = await readFile(place);
  if (bytes.length > maximumPictureBytes)
    throw new Refused(413, `图片有 ${formatSize(bytes.length)}，最多 30 MB。请先压缩再放。`);
  const facts = describePicture(bytes.length, (at, length) => bytes.subarray(at, at + length));
  const ending = findEnding(facts);
  const { content } = await shop.look();
  const taken = new Set(
    content.files
      .filter(({ path }) => path.startsWith(`${pictureFolder}/`))
      .map(({ path }) =>
        path
          .slice(pictureFolder.length + 1)
          .replace(/\.[^.]*$/, '')
          .toLowerCase(),
      ),
  );
  const file = `${proposeFreeId(name.replace(/\.[^.]*$/, ''), taken).replace(/^daoru/, 'tupian')}${ending}`;
  await writeKept(shop, `图片 ${file}`, [{ path: `${pictureFolder}/${file}`, text: bytes }], true);
  return { file };
}

/** By what the picture is, whatever it is called. */
function findEnding({ kind, isCut }: PictureFacts): string {
  if (kind === 'HEIC')
    throw new Refused(422, '这是手机的 HEIC 照片，网页放不了。请在手机或电脑上另存为 JPG 再放。');
  if (kind === undefined)
    throw new Refused(422, '这不是图片，或者图片坏了。能放的有 JPG、PNG、WebP、AVIF、GIF、TIFF。');
  if (isCut) throw new Refused(422, '这张图片不完整，可能没有传完。请换一份完整的。');
  return listPictureEndings(kind)[0] ?? '';
}
