import { spansText, type Block } from './block.ts';
import { isCaption } from './paragraph-role.ts';
import { tightenSpaces } from './spacing.ts';

/** Gives each picture without a description the words of the caption below it; the caption stays for readers to see. */
export function describePictures(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index): Block => {
    if (block.kind !== 'image' || !isEmptyAlt(block.alt)) return block;
    return { ...block, alt: findCaption(blocks[index + 1]) ?? '' };
  });
}

/** Word numbers its pictures; “图片 1” describes nothing. */
function isEmptyAlt(alt: string): boolean {
  return /^(?:图片?|picture|image)?\s*\d*$/i.test(alt.trim());
}

/** The words of a caption: it has the style of one, says 图为 or 摄, or is short and centred. */
function findCaption(block: Block | undefined): string | undefined {
  if (block?.kind !== 'text') return undefined;
  const text = tightenSpaces(spansText(block.spans));
  const isShort = [...text].length <= 40 && !/。./.test(text);
  const isMeant =
    block.look?.style === 'caption' || isCaption(text) || (block.look?.isCentered === true && isShort);
  return isMeant ? text : undefined;
}
