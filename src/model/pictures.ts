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

/** Bytes of one picture; a photograph of 50 megapixels fits. */
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

/** Whether the first bytes of a file are those of a picture that the build can read. */
export function looksLikePicture(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, signatureLength));
  return /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|.{4}ftyp(?:avif|avis|mif1))/s.test(text);
}
