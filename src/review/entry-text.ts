import { writePlainMarkdown } from '../exports/plain-markdown.ts';
import { writePortable } from '../exports/portable-html.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Side } from './side.ts';

/** The text of a file as readers see it, in well-formed HTML without styles: what our components show stands there in words, a
 *  picture as its description. Empty for a file without a text. */
export async function writeEntryText(
  side: Side,
  path: string,
  address: (written: string) => string,
): Promise<string> {
  const body = side.files.get(path)?.opened?.parsed.body.trim() ?? '';
  if (body === '') return '';
  const { html } = await renderMarkdown(writePlainMarkdown(side.library, body));
  const options = { address: (written: string) => keepHarmless(address(written)) };
  return writePortable(html, options).replace(/<img\b[^>]*>/g, describePicture);
}

/** The page is opened from a disk: nothing on it may do more than lead to another page. */
function keepHarmless(address: string): string {
  return /^(?:https?|mailto):/i.test(address) ? address : '#';
}

function describePicture(element: string): string {
  const alt = /\balt="([^"]*)"/.exec(element)?.[1] ?? '';
  return `〔图片：${alt === '' ? '没有说明' : alt}〕`;
}
