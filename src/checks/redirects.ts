import type { OpenedFile } from '../model/content-file.ts';
import type { LibraryFiles } from './check.ts';

/** One row of redirects.yaml as it is written, as far as it is written. */
export interface RedirectRow {
  file: OpenedFile;
  index: number;
  from: string;
  to: string;
}

/** The rows that name two addresses; what the others lack, the rules about fields say. */
export function listRedirects({ rootFiles }: Pick<LibraryFiles, 'rootFiles'>): RedirectRow[] {
  const file = rootFiles.find(({ path }) => path === 'redirects.yaml');
  const rows: unknown = file?.parsed.data;
  if (!file || !Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, index) => {
    const { from, to } = (row ?? {}) as Readonly<Record<string, unknown>>;
    return typeof from === 'string' && typeof to === 'string' ? [{ file, index, from, to }] : [];
  });
}

/** Where one of the two addresses of a row stands, and how long it is. */
export function placeOfAddress({ file, index, ...row }: RedirectRow, key: 'from' | 'to') {
  return {
    ...file.parsed.locate([index, key]),
    length: Math.max(1, [...row[key]].length),
    field: key === 'from' ? '旧地址' : '新地址',
  };
}

const page = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** Whether a row's address is written as our addresses are. Only the new one may name a heading, or the home page. */
export function isRedirectAddress(address: string, key: 'from' | 'to'): boolean {
  if (key === 'from') return address !== '/' && page.test(address);
  return page.test(address.replace(/#[^#\s]+$/, ''));
}
