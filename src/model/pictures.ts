import {
  measureAvif,
  measureGif,
  measureJpeg,
  measurePng,
  measureTiff,
  measureWebp,
  type PictureSize,
  type ReadAt,
} from './picture-size.ts';

/** The one folder of pictures in a content folder: for Markdown, <Picture> and the importer alike. Texts name a picture
 *  `/images/name.jpg`, components `name.jpg`. */
export const pictureFolder = 'images';

/** What the build can make AVIF and WebP of. */
export const pictureEndings: readonly string[] = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.tif',
  '.tiff',
];

/** Bytes of one picture; a photograph of 40 megapixels fits. */
export const maximumPictureBytes = 30_000_000;

/** Whether a path of the content folder is a picture by its place and its ending. */
export function isPicturePath(path: string): boolean {
  const [folder, ...rest] = path.split('/');
  return folder === pictureFolder && rest.length > 0 && hasPictureEnding(path);
}

export function hasPictureEnding(path: string): boolean {
  return pictureEndings.some((ending) => path.toLowerCase().endsWith(ending));
}

/** Pixels of one picture; a larger one, however few its bytes, takes more memory to open than a build has. */
export const maximumPixels = 40_000_000;

export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF' | 'TIFF';

/** What the build can read, and what a phone may send although it cannot. */
const kinds: Readonly<Record<PictureKind | 'HEIC', RegExp>> = {
  JPEG: /^\xff\xd8\xff/,
  PNG: /^\x89PNG\r\n\x1a\n/,
  GIF: /^GIF8[79]a/,
  WebP: /^RIFF.{4}WEBP/s,
  TIFF: /^(?:II\*\0|MM\0\*)/,
  AVIF: /^.{4}ftyp(?:avif|avis|mif1.*avif)/s,
  HEIC: /^.{4}ftyp(?:hei[cxms]|hev[cx]|mif1)/s,
};

const measures: Readonly<Record<PictureKind, (read: ReadAt) => PictureSize | undefined>> = {
  JPEG: measureJpeg,
  PNG: measurePng,
  GIF: measureGif,
  WebP: measureWebp,
  TIFF: measureTiff,
  AVIF: measureAvif,
};

const endings: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ['.jpg', '.jpeg'],
  PNG: ['.png'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
  GIF: ['.gif'],
  TIFF: ['.tif', '.tiff'],
};

/** What a picture says of itself, whatever it is called. */
export interface PictureFacts {
  /** Undefined for what is no picture. */
  kind?: PictureKind | 'HEIC';
  /** Undefined where the picture does not tell, because it is damaged. */
  pixels?: PictureSize;
  /** Its end is not there. */
  isCut: boolean;
}

/** Takes a picture by its first bytes, its size by the place where its kind has it, and looks whether its end is there. */
export function describePicture(size: number, read: ReadAt): PictureFacts {
  const head = toText(read(0, 32));
  const kind = Object.entries(kinds).find(([, pattern]) => pattern.test(head))?.[0] as PictureFacts['kind'];
  if (kind === undefined || kind === 'HEIC') return { ...(kind ? { kind } : {}), isCut: false };
  const pixels = measures[kind](read);
  return { kind, ...(pixels ? { pixels } : {}), isCut: isCut(kind, size, read) };
}

/** The last mark of those kinds that have one. */
const lastMarks: Partial<Record<PictureKind, string>> = { JPEG: '\xff\xd9', PNG: 'IEND' };

/** Programs put their own words behind a picture, so its last mark is looked for in the last 64 KB. */
function isCut(kind: PictureKind, size: number, read: ReadAt): boolean {
  const mark = lastMarks[kind];
  if (mark !== undefined) return !hasMark(read(Math.max(0, size - 0x10000), 0x10000), mark);
  if (kind !== 'WebP') return false;
  const length = read(4, 4);
  return new DataView(length.buffer, length.byteOffset, 4).getUint32(0, true) + 8 > size;
}

function hasMark(bytes: Uint8Array, mark: string): boolean {
  const isHere = (at: number): boolean =>
    Array.from(mark, (sign) => sign.charCodeAt(0)).every((code, more) => bytes[at + more] === code);
  for (let at = bytes.length - mark.length; at >= 0; at--)
    if (bytes[at] === mark.charCodeAt(0) && isHere(at)) return true;
  return false;
}

function toText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The endings that files of a kind have, the usual one first. */
export function listPictureEndings(kind: PictureKind): readonly string[] {
  return endings[kind];
}
