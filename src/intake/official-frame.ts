import { spansText, type Block } from './block.ts';
import type { Dropped } from './source.ts';
import { tightenSpaces } from './spacing.ts';

/** What frames an official document on paper (GB/T 9704—2012, 7.2 and 7.4) and is no part of its text: the red head, number of the copy,
 *  secrecy and urgency above it; to whom copies go and who printed it below. It is told, and not carried into the article. */
export function takeFrame(blocks: readonly Block[]): { blocks: Block[]; dropped: Dropped[] } {
  const texts = blocks.map(lineOf);
  const head = listHead(blocks, texts);
  const foot = listFoot(texts);
  const gone = new Map([
    ...head.map((index) => [index, '红头、份号、密级'] as const),
    ...foot.map((index) => [index, '版记（抄送、印发）'] as const),
  ]);
  return {
    blocks: blocks.filter((_, index) => !gone.has(index)),
    dropped: [...gone].map(([index, what]) => ({ what, text: texts[index] ?? '' })),
  };
}

const searched = 8;
const redHead = /^[\p{Script=Han}（）()·\s]{4,40}文件$/u;
const number = /[〔[［(（【]\s*\d{4}\s*[〕\]］)）】].*号/u;
const marks = /^(?:0\d{4,7}|(?:绝密|机密|秘密)(?:★.*)?|特急|加急|平急|签发人[:：].{2,12})$/u;

/** A red head stands over the number of the document, or in large letters in the middle; the small marks stand beside it. */
function listHead(blocks: readonly Block[], texts: readonly string[]): number[] {
  const top = texts.slice(0, searched);
  const isOfficial = top.some((text) => number.test(text));
  const heads = [...top.keys()].filter((index) => {
    const block = blocks[index];
    const look = block?.kind === 'text' ? block.look : undefined;
    const isLarge = look?.isCentered === true && ((look.size ?? 1) >= 1.3 || look.isBold === true);
    return redHead.test(top[index] ?? '') && (isOfficial || isLarge);
  });
  const small =
    isOfficial || heads.length > 0 ? [...top.keys()].filter((at) => marks.test(top[at] ?? '')) : [];
  return [...heads, ...small];
}

const copies = /^抄(?:送|报)[:：]/u;
const printed =
  /^[\p{Script=Han}（）]{4,30}[\s\u3000]*\d{4}年\d{1,2}月\d{1,2}日印发$|^（?共印\s*\d+\s*份）?$/u;

/** The last lines, from 抄送 or 印发 on. */
function listFoot(texts: readonly string[]): number[] {
  const from = Math.max(0, texts.length - 8);
  return [...texts.keys()].filter(
    (index) => index >= from && (copies.test(texts[index] ?? '') || printed.test(texts[index] ?? '')),
  );
}

function lineOf(block: Block): string {
  return block.kind === 'text' || block.kind === 'heading' ? tightenSpaces(spansText(block.spans)) : '';
}
