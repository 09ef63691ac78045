import type { z } from 'zod';
import { redirectsSchema } from './redirects.ts';
import { siteSchema } from './site.ts';

interface RootFile {
  /** What editors call it. */
  label: string;
  /** Whether it is a list of rows or a list of fields. */
  shape: 'rows' | 'fields';
  schema: z.ZodType;
}

/** The files that lie in the content folder itself and are no entries: one row each. They are parsed, compared with their
 *  schema and checked as entries are. */
export const rootFiles = {
  'site.yaml': { label: '设置', shape: 'fields', schema: siteSchema },
  'redirects.yaml': { label: '改址', shape: 'rows', schema: redirectsSchema },
} as const satisfies Record<string, RootFile>;

export type RootFileName = keyof typeof rootFiles;

export const rootFileNames = Object.keys(rootFiles) as readonly RootFileName[];

export function isRootFile(path: string): path is RootFileName {
  return Object.hasOwn(rootFiles, path);
}
