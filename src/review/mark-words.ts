import { diffArrays } from 'diff';

/** Two versions of a piece of HTML, with the words that are gone and those that are new marked in each. */
export interface MarkedPair {
  before: string;
  after: string;
}

/** How many words may differ before two texts are taken for two texts: comparing costs the square of it. */
const mostEdits = 1500;

/** Marks the words in which two pieces of HTML differ, by del in the older and ins in the newer. Elements are left as they are, so
 *  that each piece stays well-formed; text must be escaped already and stays so. */
export function markWords(before: string, after: string): MarkedPair {
  const [old, fresh] = [splitWords(before), splitWords(after)];
  const changes = diffArrays(textOf(old), textOf(fresh), { maxEditLength: mostEdits });
  const [gone, come]: [boolean[], boolean[]] = [[], []];
  for (const { added, removed, count } of changes ?? []) {
    if (!added) gone.push(...Array<boolean>(count).fill(removed));
    if (!removed) come.push(...Array<boolean>(count).fill(added));
  }
  const isKnown = changes !== undefined;
  return {
    before: mark(old, 'del', (at) => !isKnown || gone[at] === true),
    after: mark(fresh, 'ins', (at) => !isKnown || come[at] === true),
  };
}

interface Token {
  text: string;
  isElement: boolean;
}

const words = new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });

/** Elements, and the words, signs and references of what stands between them. */
function splitWords(html: string): Token[] {
  return html
    .split(/(<[^>]*>|&[#\w]+;)/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part.startsWith('<') || /^&[#\w]+;$/.test(part)
        ? [{ text: part, isElement: part.startsWith('<') }]
        : [...words.segment(part)].map(({ segment }) => ({ text: segment, isElement: false })),
    );
}

const textOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ isElement }) => !isElement).map(({ text }) => text);

/** Marks that follow each other become one. */
function mark(tokens: readonly Token[], name: 'del' | 'ins', isMarked: (at: number) => boolean): string {
  let at = -1;
  const written = tokens.map(({ text, isElement }) => {
    if (!isElement) at += 1;
    return isElement || !isMarked(at) || text.trim() === '' ? text : `<${name}>${text}</${name}>`;
  });
  return written.join('').replaceAll(`</${name}><${name}>`, '');
}
