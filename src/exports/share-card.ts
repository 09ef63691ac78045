import type { Node } from '@takumi-rs/core';
import { vermilion } from '../model/colours.ts';
import { column, row, text, titleLines } from './drawn-nodes.ts';

/** The picture that a chat shows beside a link to an article: its cover, its title, and whose page it is. */
export interface ShareCard {
  title: string;
  section: string;
  site: string;
  /** The colour of the site, where it is not ours. */
  colour?: string | undefined;
  /** SVG text of the cover, as it looks on paper. */
  cover: string;
}

export const shareSize = { width: 1200, height: 630 } as const;
export const coverSource = 'cover';
export const shareFont = 'Title';

const [paper, ink, rule] = ['#faf5ea', '#221d17', '#d8cbb2'];

/** The card as a tree for the picture renderer: the title on the left, the cover on the right, over three edges of the card. */
export function composeShareCard({ title, section, site, colour: seal = vermilion }: ShareCard): Node {
  return row(
    {
      width: '100%',
      height: '100%',
      backgroundColor: paper,
      fontFamily: shareFont,
      borderTop: `14px solid ${seal}`,
    },
    [
      column(
        { width: 600, height: '100%', padding: '60px 36px 56px 60px', justifyContent: 'space-between' },
        [
          titleLines(title, { width: 504, largest: chooseSize(title), smallest: 42, color: ink }),
          text([site, section].filter(Boolean).join(' · '), { fontSize: 30, fontWeight: 700, color: seal }),
        ],
      ),
      row({ width: 600, height: '100%', borderLeft: `1px solid ${rule}` }, [
        { type: 'image', src: coverSource, ...shownCover, style: { ...shownCover, flexShrink: 0 } },
      ]),
    ],
  );
}

/** The room that a card has for the cover: as high as the card below its edge, and cut at both sides. */
const shownCover = { width: 599, height: shareSize.height - 14 } as const;

/** A cover as the card shows it, by day: its middle part. The renderer would draw all of it, and takes a tenth longer for a card. */
export function cutCover(svg: string): string {
  return svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/viewBox="0 0 (\d+) (\d+)"/, (_, width: string, height: string) => {
      const shown = (Number(height) / shownCover.height) * shownCover.width;
      const left = (Number(width) - shown) / 2;
      return `viewBox="${left.toFixed(2)} 0 ${shown.toFixed(2)} ${height}" width="${shownCover.width}" height="${shownCover.height}"`;
    });
}

/** Short titles stand large; the longest (60 characters) still find room. */
function chooseSize(title: string): number {
  const length = [...title].length;
  if (length <= 10) return 84;
  if (length <= 20) return 66;
  return length <= 32 ? 54 : 42;
}
