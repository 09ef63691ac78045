import { findSpans } from '../ask/excerpt.ts';

/** Where an element ends, a paragraph ends: a phrase does not run on. */
const blocks = 'p,li,td,th,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,blockquote,summary';

export function markPhrases(phrases: readonly string[]): void {
  const ranges = [...document.querySelectorAll('[data-pagefind-body]')].flatMap((body) =>
    [...body.querySelectorAll(blocks)]
      .filter((block) => !block.querySelector(blocks))
      .flatMap((block) => findRanges(block, phrases)),
  );
  const first = ranges.find(isBehindTarget) ?? ranges[0];
  if (!first) return;
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  const place = first.startContainer.parentElement;
  // A folded part opens for the reader who was sent to it.
  place?.closest('details')?.setAttribute('open', '');
  place?.scrollIntoView({ block: 'center' });
}

/** Where the address names a heading, the place that was shown stands under it. */
function isBehindTarget({ startContainer }: Range): boolean {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const position = target?.compareDocumentPosition(startContainer) ?? 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function findRanges(block: Element, phrases: readonly string[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.nodeValue ?? '';
  }
  return findSpans(text, phrases).flatMap(([start, end]) => {
    const from = nodes.findLast((part) => part.start <= start);
    const to = nodes.findLast((part) => part.start < end);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}
