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

/** How many bytes tell what a file is. */
export const signatureLength = 32;

/** Pixels of one picture: a larger one, however few its bytes, takes more memory to open than a build has. */
export const maximumPixels = 40_000_000;

export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF' | 'TIFF';

const heads: readonly (readonly [PictureKind, RegExp])[] = [
  ['JPEG', /^\xff\xd8\xff/],
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['AVIF', /^.{4}ftyp(?:avif|avis|mif1)/s],
];

const endings: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ['.jpg', '.jpeg'],
  PNG: ['.png'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
  GIF: ['.gif'],
  TIFF: ['.tif', '.tiff'],
};

/** What the first bytes of a file say it is; undefined for what the build cannot read. */
export function findPictureKind(head: Uint8Array): PictureKind | undefined {
  const text = String.fromCharCode(...head.subarray(0, signatureLength));
  return heads.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The endings that files of a kind have, the usual one first. */
export function listPictureEndings(kind: PictureKind): readonly string[] {
  return endings[kind];
}

/** Width and height in pixels where the first bytes of a file tell them: of PNG, GIF and WebP. */
export function measurePicture(head: Uint8Array): readonly [width: number, height: number] | undefined {
  if (head.length < 30) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const kind = findPictureKind(head);
  if (kind === 'PNG') return [view.getUint32(16), view.getUint32(20)];
  if (kind === 'GIF') return [view.getUint16(6, true), view.getUint16(8, true)];
  return kind === 'WebP' ? measureWebp(view) : undefined;
}

/** WebP has three kinds of first block (RFC 9649, 2.5–2.7); VP8X and VP8L hold the size less one. */
function measureWebp(view: DataView): readonly [number, number] | undefined {
  const block = String.fromCharCode(
    view.getUint8(12),
    view.getUint8(13),
    view.getUint8(14),
    view.getUint8(15),
  );
  if (block === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (block === 'VP8L') {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
  }
  if (block !== 'VP8X') return undefined;
  const [wide, high] = [24, 27].map((at) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1);
  return wide === undefined || high === undefined ? undefined : [wide, high];
}
