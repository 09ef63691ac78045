import type { Node } from '@takumi-rs/core';
import type { Article } from '../library/entry.ts';
import { vermilion } from '../model/colours.ts';
import { column, row, text, titleLines } from './drawn-nodes.ts';
import { coverSource, shareFont } from './share-card.ts';

/** What books need and only the outside can draw. */
export interface BookArt {
  /** The cover as PNG; undefined where there is no font to draw it with. */
  cover: (card: BookCard) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A picture of the content folder as every reader shows it; undefined where there is none of that name. */
  picture: (file: string) => Promise<BookPicture | undefined>;
}

export interface BookPicture {
  ending: 'jpg' | 'png';
  data: Uint8Array<ArrayBuffer>;
}

/** Books of words alone. */
export const noArt: BookArt = {
  cover: () => Promise.resolve(undefined),
  picture: () => Promise.resolve(undefined),
};

/** What stands on the cover of a book. */
export interface BookCard {
  title: string;
  subtitle: string;
  owner: string;
  /** The colour of the site, where it is not ours. */
  colour?: string | undefined;
  /** The article whose cover the book bears. */
  first: Article | undefined;
}

/** As high as a page of the A series is to its width. */
export const bookCoverSize = { width: 1000, height: 1414 } as const;

const [paper, ink, soft] = ['#faf5ea', '#221d17', '#5d5346'];
const edge = 84;
const width = bookCoverSize.width - 2 * edge;

/** The cover as a tree for the picture renderer, to which the article's own is given as `coverSource`: the title on paper, the picture from edge to edge below it, the owner at the foot. */
export function composeBookCover({ title, subtitle, owner, colour: seal = vermilion }: BookCard): Node {
  return column({ width: '100%', height: '100%', backgroundColor: paper, fontFamily: shareFont }, [
    column({ borderTop: `22px solid ${seal}`, padding: `96px ${edge}px 0`, height: 640 }, [
      titleLines(title, { width, largest: chooseSize(title), smallest: 56, color: ink }),
      text(subtitle, { fontSize: 38, lineHeight: 1.5, color: soft, marginTop: 28 }),
    ]),
    {
      type: 'image',
      src: coverSource,
      width: bookCoverSize.width,
      height: 562,
      style: { width: bookCoverSize.width, height: 562, flexShrink: 0 },
    },
    row({ padding: `0 ${edge}px`, flexGrow: 1, alignItems: 'center' }, [
      text(owner, { fontSize: 34, fontWeight: 700, color: seal }),
    ]),
  ]);
}

/** Short titles stand large; the longest still find room. */
function chooseSize(title: string): number {
  const length = [...title].length;
  if (length <= 8) return 118;
  if (length <= 16) return 92;
  return length <= 32 ? 72 : 56;
}
