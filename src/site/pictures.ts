import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';

/** Pictures of articles lie in public/pictures/; the build makes AVIF and WebP of them in two widths. */
const folder = join(process.cwd(), 'public/pictures');
const widths = [760, 1520] as const;
const formats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof formats)[number];

export interface PictureSize {
  width: number;
  height: number;
}

/** The files that editors have put there. */
export async function listPictures(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.(jpe?g|png|webp|avif|tiff?)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Address of a version below the base path: `/pictures/pen-qi.jpg-760.avif`. */
export function pictureAddress(file: string, width: number, format: PictureFormat): string {
  return `/pictures/${file}-${width}.${format}`;
}

export async function listVersions(): Promise<{ file: string; width: number; format: PictureFormat }[]> {
  const files = await listPictures();
  return files.flatMap((file) =>
    widths.flatMap((width) => formats.map((format) => ({ file, width, format }))),
  );
}

/** The size at which the widest version is drawn, so that the page keeps its room. */
export async function measurePicture(file: string): Promise<PictureSize> {
  if (!(await listPictures()).includes(file))
    throw new Error(`<Picture file="${file}">：public/pictures/ 里没有这个文件。`);
  const { width, height } = await sharp(join(folder, file))
    .rotate()
    .toBuffer({ resolveWithObject: true })
    .then(({ info }) => info);
  const scale = Math.min(1, widths[1] / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export async function drawPicture(file: string, width: number, format: PictureFormat): Promise<Buffer> {
  const resized = sharp(join(folder, file)).rotate().resize({ width, withoutEnlargement: true });
  return format === 'avif'
    ? resized.avif({ quality: 52 }).toBuffer()
    : resized.webp({ quality: 76 }).toBuffer();
}

export function describeSources(
  file: string,
): { format: PictureFormat; versions: { address: string; width: number }[] }[] {
  return formats.map((format) => ({
    format,
    versions: widths.map((width) => ({ address: pictureAddress(file, width, format), width })),
  }));
}
