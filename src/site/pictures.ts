import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from 'virtual:site';
import type { BookPicture } from '../exports/book-cover.ts';
import { isPicturePath, pictureFolder } from '../model/pictures.ts';
import { digestOfInput, keepBytes, noteInput, readInput } from './inputs.ts';
import { href } from './settings.ts';

/** The build makes AVIF and WebP of every picture, in two widths or in its own where that is less. */
const folder = join(contentDir, pictureFolder);
const pathOf = (file: string): string => `${pictureFolder}/${file}`;
const widths = [760, 1520] as const;
const formats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof formats)[number];

export interface PictureSize {
  width: number;
  height: number;
}

/** What an <img> needs to know; addresses with the base path. `width` and `height` are those of the widest version. */
export interface ShownPicture extends PictureSize {
  src: string;
  sources: readonly { type: string; srcset: string }[];
}

let listed: Promise<readonly string[]> | undefined;

/** The names of all pictures, read once. */
export function listPictures(): Promise<readonly string[]> {
  noteInput(`${pictureFolder}/`);
  listed ??= readdir(folder)
    .catch(() => [])
    .then((names) => names.filter((name) => isPicturePath(`${pictureFolder}/${name}`)).sort());
  return listed;
}

const measured = new Map<string, Promise<PictureSize>>();

/** The size of a picture as it is seen, turned upright. Only its head is read, once. */
function measure(file: string): Promise<PictureSize> {
  noteInput(pathOf(file));
  const known = measured.get(file);
  if (known) return known;
  const size = sharp(join(folder, file))
    .metadata()
    .then(({ autoOrient: { width, height } }) => ({ width, height }));
  measured.set(file, size);
  return size;
}

/** The widths in which a picture is made: none is wider than the picture itself. */
function listWidths({ width }: PictureSize): number[] {
  return [...new Set(widths.map((wanted) => Math.min(wanted, width)))];
}

function addressOfVersion(file: string, width: number, format: PictureFormat): string {
  return `/${pictureFolder}/${file}-${width}.${format}`;
}

/** Everything to be made of all pictures: a version of each width and format, and one under the picture's own name. */
export async function listVersions(): Promise<{ file: string; width: number; format?: PictureFormat }[]> {
  const files = await listPictures();
  const lists = await Promise.all(
    files.map(async (file) => {
      const sizes = listWidths(await measure(file));
      const versions = sizes.flatMap((width) => formats.map((format) => ({ file, width, format })));
      return [{ file, width: widths[1] }, ...versions];
    }),
  );
  return lists.flat();
}

/** What a page shows of a picture. Throws where there is no such file. */
export async function showPicture(file: string): Promise<ShownPicture> {
  if (!(await listPictures()).includes(file)) throw new Error(`${pictureFolder}/ 里没有 ${file} 这张图片。`);
  const size = await measure(file);
  const sizes = listWidths(size);
  const scale = Math.max(...sizes) / size.width;
  return {
    src: href(addressOfVersion(file, Math.min(...sizes), 'webp')),
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
    sources: formats.map((format) => ({
      type: `image/${format}`,
      srcset: sizes.map((width) => `${href(addressOfVersion(file, width, format))} ${width}w`).join(', '),
    })),
  };
}

/** One version of a picture, without what the camera wrote into it; without a format in the format it has. */
export function drawPicture(
  file: string,
  width: number,
  format?: PictureFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  noteInput(pathOf(file));
  const digest = digestOfInput(pathOf(file));
  const draw = (): Promise<Uint8Array<ArrayBuffer>> => drawVersion(file, width, format);
  return digest === undefined ? draw() : keepBytes(['picture', digest, width, format], draw);
}

async function drawVersion(
  file: string,
  width: number,
  format?: PictureFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const resized = sharp(readInput(pathOf(file)))
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  if (format === 'avif') return resized.avif({ quality: 52 }).toBuffer();
  return (format === 'webp' ? resized.webp({ quality: 76 }) : resized).toBuffer();
}

/** Wide enough for the page of an e-reader, and small enough for a book of many. */
const bookWidth = 1000;

/** A picture as JPEG or PNG, which every reader of books shows. */
export async function drawBookPicture(file: string): Promise<BookPicture> {
  const image = sharp(readInput(pathOf(file)))
    .autoOrient()
    .resize({ width: bookWidth, withoutEnlargement: true });
  const keepsPng = /\.(?:png|gif)$/i.test(file);
  const data = await (
    keepsPng ? image.png() : image.flatten({ background: '#fff' }).jpeg({ quality: 76 })
  ).toBuffer();
  return { ending: keepsPng ? 'png' : 'jpg', data: new Uint8Array(data) };
}
