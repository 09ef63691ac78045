/** A sentence of the page: what is spoken, and where it stands. */
export interface Sentence {
  text: string;
  range: Range;
}

/** The sentences of the blocks in reading order. A sentence may cross links and emphasis. */
export function listSentences(blocks: Iterable<Element>): Sentence[] {
  return [...blocks].flatMap((block) => {
    const parts = [...listTextNodes(block)];
    const whole = parts.map((part) => part.data).join('');
    return cutSentences(whole).flatMap(({ text, start }) => {
      const range = createRange(parts, start, start + text.length);
      return range ? [{ text: text.trim(), range }] : [];
    });
  });
}

/** The sentences of a text with the places where they begin; closing quotes and brackets belong to the sentence before them. */
export function cutSentences(whole: string): { text: string; start: number }[] {
  return [...whole.matchAll(/[^。！？；]+[。！？；]*[”’」』）]*/g)]
    .map(({ 0: text, index }) => ({ text, start: index }))
    .filter(({ text }) => text.trim() !== '');
}

function* listTextNodes(block: Element): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function createRange(parts: readonly Text[], from: number, to: number): Range | undefined {
  const start = locate(parts, from, false);
  const end = locate(parts, to, true);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The text node and the offset in it of a character of the whole; at a seam an end stays in the node before it. */
function locate(parts: readonly Text[], at: number, isEnd: boolean): [Text, number] | undefined {
  let before = 0;
  for (const part of parts) {
    const inside = at - before;
    if (isEnd ? inside <= part.length : inside < part.length) return [part, inside];
    before += part.length;
  }
  return undefined;
}
