import type { Paragraph } from './reflow.ts';
import { findOwnText } from './word-match.ts';
import type { PagePart, SplitPage } from './split-page.ts';

/** An article of a flattened page, as far as its columns tell. */
export interface Article {
  /** The by-line of the heap that its first sentence names. */
  unit?: string;
  /** The unit that its first sentence introduces. */
  introduced?: string;
  body: Paragraph[];
}

/** Lines that belong to no column of the page. */
export type LooseGroup = { kind: 'headlines'; texts: string[] } | { kind: 'caption'; text: string };

/** Gives headlines, units and captions to the articles. A headline that stands over a unit goes with it; any other to the article
 *  that alone shares its words; the last one to the last article without one, which is told. What is left stays unplaced. */
export function placeHeadlines(
  articles: readonly Article[],
  loose: readonly LooseGroup[],
): SplitPage & { guessed: string[] } {
  const parts = articles.map(({ unit, body }): PagePart => ({
    headlines: [],
    body: [...body],
    captions: [],
    ...(unit === undefined ? {} : { unit }),
  }));
  const texts = articles.map(({ body }) => body.map(({ text }) => text).join('\n'));
  const unplaced: Paragraph[] = [];
  const open: string[] = [];
  for (const group of loose) {
    if (group.kind === 'caption') {
      const part = parts[findOwnText(group.text, texts) ?? -1];
      if (part) part.captions.push(makeParagraph(group.text));
      else unplaced.push(makeParagraph(group.text));
      continue;
    }
    const units = group.texts.filter((text) => parts.some(({ unit }) => unit === text));
    const titles = group.texts.filter((text) => !units.includes(text));
    const owner = units.length === 1 ? parts.find(({ unit }) => unit === units[0]) : undefined;
    if (owner) owner.headlines.push(...titles.map(makeParagraph));
    else open.push(...titles);
  }
  const left = open.filter((text) => {
    const bare = parts.filter(({ headlines }) => headlines.length === 0);
    const index = findOwnText(
      text,
      bare.map((part) => texts[parts.indexOf(part)] ?? ''),
    );
    const part = bare[index ?? -1];
    part?.headlines.push(makeParagraph(text));
    return !part;
  });
  const bare = parts.filter(({ headlines }) => headlines.length === 0);
  const [last, ...more] = bare;
  const guessed = left.length === 1 && last && more.length === 0 ? left : [];
  last?.headlines.push(...guessed.map(makeParagraph));
  unplaced.push(...left.filter((text) => !guessed.includes(text)).map(makeParagraph));
  return { parts, unplaced, guessed };
}

function makeParagraph(text: string): Paragraph {
  return { text, indent: 0, isCentered: false, isAfterGap: true };
}
