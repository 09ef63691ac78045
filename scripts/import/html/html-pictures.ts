import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import type { Picture } from '../../../src/intake/source.ts';

export interface HtmlPictures {
  pictures: Picture[];
  /** The name of each picture by its address in the page. */
  names: Map<string, string>;
  remarks: string[];
}

const endings: Readonly<Record<string, string>> = { jpeg: 'jpg', 'svg+xml': 'svg' };

/** The pictures of a saved page: those within it and those in the folder saved beside it. Nothing is fetched. */
export async function readPictures(root: Root | Element, path: string | undefined): Promise<HtmlPictures> {
  const pictures: Picture[] = [];
  const names = new Map<string, string>();
  let absent = 0;
  for (const address of listAddresses(root)) {
    if (names.has(address)) continue;
    const picture = readInline(address) ?? (path === undefined ? undefined : await readBeside(address, path));
    if (!picture) {
      absent += 1;
      continue;
    }
    const name = `${pictures.length + 1}.${picture.ending}`;
    pictures.push({ name, bytes: picture.bytes });
    names.set(address, name);
  }
  const remarks = absent === 0 ? [] : [`有 ${absent} 张图片在网上，没有带进来；需要的话请另存后放进文章`];
  return { pictures, names, remarks };
}

function listAddresses(node: Root | RootContent): string[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' && node.tagName === 'img' ? [findAddress(node)] : [];
  return [...own.filter((src) => src !== undefined), ...node.children.flatMap(listAddresses)];
}

/** Pages that load their pictures late keep the address elsewhere; it is put where the converter looks. */
function findAddress(image: Element): string | undefined {
  const { src } = image.properties;
  const late = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc', 'dataUrl'].map(
    (name) => image.properties[name],
  );
  const shown =
    typeof src === 'string' &&
    !/^data:image\/(?:gif|svg)|(?:blank|loading|placeholder|spacer)\.\w+$/i.test(src)
      ? src
      : undefined;
  const address = shown ?? late.find((each) => typeof each === 'string') ?? src;
  if (typeof address !== 'string' || address === '') return undefined;
  image.properties['src'] = address;
  return address;
}

interface Found {
  ending: string;
  bytes: Uint8Array;
}

function readInline(address: string): Found | undefined {
  const match = /^data:image\/(png|jpeg|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)$/.exec(address);
  if (!match) return undefined;
  const [, type = '', data = ''] = match;
  return { ending: endings[type] ?? type, bytes: Buffer.from(data, 'base64') };
}

/** Only below the page's own folder: an address with ../ could reach any file of the editor's computer. */
async function readBeside(address: string, path: string): Promise<Found | undefined> {
  const ending = /\.(png|jpe?g|gif|webp|avif)$/i.exec(address)?.[1]?.toLowerCase();
  if (ending === undefined || /^[a-z]+:|^\/\//i.test(address)) return undefined;
  const folder = dirname(resolve(path));
  const file = join(folder, decodeAddress(address));
  if (relative(folder, file).startsWith('..')) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { ending: endings[ending] ?? ending, bytes };
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
