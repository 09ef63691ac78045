import type { Block } from '../../src/search/index/document.ts';
import { parseHtml, type Listener } from '../../src/text/parse-html.ts';

const blockTags = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The searched part of a built page: the blocks inside `data-pagefind-body`, without what `data-pagefind-ignore` marks. */
export function listPageBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  parseHtml(cutMain(html), [collectBlocks(blocks)]);
  return blocks;
}

/** What collects the same while somebody else parses the page. */
export function collectBlocks(blocks: Block[]): Listener {
  const open: { body: boolean; ignored: boolean }[] = [];
  let text = '';
  let next: Omit<Block, 'text'> = {};
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') blocks.push({ ...next, text: line });
    text = '';
    next = {};
  };
  return {
    onopentag(name, attributes) {
      const parent = open.at(-1) ?? { body: false, ignored: false };
      const body = parent.body || 'data-pagefind-body' in attributes;
      const ignored =
        parent.ignored ||
        'data-pagefind-ignore' in attributes ||
        ['script', 'style', 'svg', 'template'].includes(name);
      open.push({ body, ignored });
      if (blockTags.has(name)) flush();
      if (name === 'br') text += ' ';
      if (!blockTags.has(name) || !body || ignored) return;
      const heading = /^h([1-6])$/.exec(name)?.[1];
      next = {
        ...(heading === undefined ? {} : { heading: Number(heading) }),
        ...(attributes['id'] === undefined ? {} : { id: attributes['id'] }),
      };
    },
    onclosetag(name) {
      if (blockTags.has(name)) flush();
      open.pop();
    },
    ontext(part) {
      const here = open.at(-1);
      if (here?.body && !here.ignored) text += part;
    },
  };
}

/** Header and footer are the same on every page and are never searched. */
function cutMain(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}
