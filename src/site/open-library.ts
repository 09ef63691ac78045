import { entries } from 'virtual:site';
import { createLibrary, type Library } from '../library/library.ts';
import { settings } from './settings.ts';

let opened: Library | undefined;

/** The library of the whole site, opened once for all pages. */
export function openLibrary(): Promise<Library> {
  opened ??= createLibrary(entries, settings);
  return Promise.resolve(opened);
}
