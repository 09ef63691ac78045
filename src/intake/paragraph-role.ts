import type { Paragraph } from './reflow.ts';
import { findMarker } from './marker.ts';

/** What a paragraph of a newspaper page is for. */
export type Role = 'opener' | 'byline' | 'headline' | 'caption' | 'body';

const opener =
  /^[□■◇◆●]?\s*(?:本报讯|本报记者|本报通讯员|本报综合|新华社|[\p{Script=Han}]{2,6}讯[\s\u3000（(])/u;
const byline = /^[□■◇◆●]?\s*(?:本报)?(?:记者|通讯员|见习记者|作者|文[／/])/;
const caption = /^(?:图为|图[①-⑳\d一二三四五六七八九]|[上下左右]图|[▲▼△▽])|(?:摄|供图)[）)]?[。]?$/;

const stopAtEnd = /[。，、；：！？,;:.…]$/;

export function findRole(paragraph: Paragraph): Role {
  const { text } = paragraph;
  const length = [...text].length;
  if (caption.test(text) && length <= 80) return 'caption';
  if (byline.test(text) && length <= 30 && !stopAtEnd.test(text)) return 'byline';
  if (opener.test(text)) return 'opener';
  return isHeadline(paragraph, length) ? 'headline' : 'body';
}

/** Large letters where the page shows sizes; else a short line that ends without a stop and is no numbered part. */
function isHeadline({ text, size }: Paragraph, length: number): boolean {
  if (size !== undefined && size >= 1.15) return length <= 50;
  return length >= 4 && length <= 30 && !stopAtEnd.test(text) && !/。/.test(text) && !findMarker(text);
}

/** A short paragraph that goes with a picture. */
export function isCaption(text: string): boolean {
  return caption.test(text) && [...text].length <= 80;
}
