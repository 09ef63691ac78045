import type { Block } from '../../src/search/index/document.ts';
import { listPageBlocks } from './page-blocks.ts';

/** Whether a file of the site is a page that the search looks into. */
export function isSearched(file: string, bytes: Uint8Array): boolean {
  return file.endsWith('.html') && viewOf(bytes).includes(mark);
}

const mark = Buffer.from('data-pagefind-body');

/** Under which parts the blocks of a page are kept; `digest` is the SHA-256 of the page. */
export function nameBlocks(digest: string): readonly string[] {
  return ['blocks', digest];
}

/** The searched blocks of a page, to be kept. */
export function findBlocks(html: Uint8Array): Uint8Array {
  return writeBlocks(listPageBlocks(viewOf(html).toString()));
}

export function writeBlocks(blocks: readonly Block[]): Uint8Array {
  return Buffer.from(JSON.stringify(blocks));
}

export function readBlocks(written: Uint8Array): Block[] {
  return JSON.parse(viewOf(written).toString()) as Block[];
}

/** The same bytes, not a copy. */
function viewOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
