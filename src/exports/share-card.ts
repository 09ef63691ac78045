import type { Node } from '@takumi-rs/core';
import { cleanText } from './escape.ts';

/** The picture that a chat shows beside a link to an article: its cover, its title, and whose page it is. */
export interface ShareCard {
  title: string;
  section: string;
  site: string;
  /** SVG text of the cover, as it looks on paper. */
  cover: string;
}

export const shareSize = { width: 1200, height: 630 } as const;
export const coverSource = 'cover';
export const shareFont = 'Title';

const [paper, ink, seal, rule] = ['#faf5ea', '#221d17', '#972819', '#d8cbb2'];

/** The card as a tree for the picture renderer: the title on the left, the cover on the right, as on the article's page. */
export function composeShareCard({ title, section, site }: ShareCard): Node {
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
        { width: 520, height: '100%', padding: '56px 32px 56px 60px', justifyContent: 'space-between' },
        [
          text(title, {
            fontSize: chooseSize(title),
            fontWeight: 700,
            lineHeight: 1.35,
            color: ink,
            textWrap: 'balance',
          }),
          text(`${site} · ${section}`, { fontSize: 30, fontWeight: 700, color: seal }),
        ],
      ),
      column({ width: 680, height: '100%', justifyContent: 'center' }, [
        {
          type: 'image',
          src: coverSource,
          width: 640,
          height: 360,
          style: { width: 640, height: 360, border: `1px solid ${rule}` },
        },
      ]),
    ],
  );
}

/** Short titles stand large; the longest (60 characters) still find room. */
function chooseSize(title: string): number {
  const length = [...title].length;
  if (length <= 18) return 60;
  return length <= 32 ? 50 : 40;
}

type Style = Record<string, string | number>;

function row(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function column(style: Style, children: Node[]): Node {
  return row({ flexDirection: 'column', ...style }, children);
}

function text(content: string, style: Style): Node {
  return { type: 'text', text: cleanText(content), style };
}
