import { openContent } from '../../scripts/content/open-content.ts';
import { readSettings } from '../../scripts/content/settings.ts';
import type { Library } from '../../src/library/library.ts';

/** The library over our content. */
export async function openOurLibrary(): Promise<Library> {
  return (await openContent(readSettings().contentDir)).library;
}
