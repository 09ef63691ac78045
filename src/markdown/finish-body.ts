import { escapePattern, escapeText } from '../text/escape.ts';
import { writePhrases } from '../text/phrases.ts';

/** A name in the text that is to become a link at its first mention. */
export interface NameTarget {
  names: readonly string[];
  /** Address below the base path, with a slash in front. */
  address: string;
}

/** The last touch to an article's HTML, from Markdown and MDX alike: names become links, addresses get the base path.
 *  `base` begins and ends with a slash. */
export function finishBody(html: string, base: string, targets: readonly NameTarget[]): string {
  return addBase(breakHeadings(linkNames(closeGaps(html), targets)), base);
}

/** `**说明：** 材料` needs its blank in Markdown; on the page a full-width mark brings its own room (CLREQ 3.1.2). */
function closeGaps(html: string): string {
  return html.replace(/([：；，。、！？])<\/(strong|em)> (?=[\p{Script=Han}“《（<])/gu, '$1</$2>');
}

/** Headings break between phrases, as titles do. Short ones stay on one line; a text with a written-out character is left
 *  alone, because a phrase may end within it. */
function breakHeadings(html: string): string {
  return html.replace(
    /(<h[23]\b[^>]*>)((?:(?!<\/h[23]>)[^])+)/g,
    (_, start: string, heading: string) => start + heading.replace(/(?<=^|>)[^<&]{9,}(?=<|$)/g, writePhrases),
  );
}

/** Root-relative addresses of our own pages and files, below the base path. What a component in MDX writes has it already. */
function addBase(html: string, base: string): string {
  if (base === '/') return html;
  const bare = new RegExp(`\\b(href|src)="/(?!/|${escapePattern(base.slice(1))})`, 'g');
  return html.replace(bare, `$1="${base}`);
}

const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'svg', 'figcaption']);

/** Links each target once, at the first mention of one of its names outside links, headings and code.
 *  The longest name wins where several begin at the same character: 江州市总工会 before 江州市. */
export function linkNames(html: string, targets: readonly NameTarget[]): string {
  const open = new Map(targets.flatMap((target) => target.names.map((name) => [escapeText(name), target])));
  if (open.size === 0) return html;
  let pattern = buildPattern(open);
  let depth = 0;
  return html.replace(/<[^>]*>|[^<]+/g, (token) => {
    if (token.startsWith('<')) {
      depth += measureDepth(token);
      return token;
    }
    if (depth > 0) return token;
    const parts: string[] = [];
    let rest = token;
    for (let match = pattern?.exec(rest); match; match = pattern?.exec(rest)) {
      const target = open.get(match[0]);
      if (!target) break;
      parts.push(rest.slice(0, match.index), `<a href="${target.address}">${match[0]}</a>`);
      rest = rest.slice(match.index + match[0].length);
      for (const name of target.names) open.delete(escapeText(name));
      pattern = buildPattern(open);
    }
    return [...parts, rest].join('');
  });
}

function buildPattern(names: ReadonlyMap<string, NameTarget>): RegExp | undefined {
  const sorted = [...names.keys()].sort((left, right) => right.length - left.length);
  return sorted.length === 0 ? undefined : new RegExp(sorted.map(escapePattern).join('|'), 'u');
}

function measureDepth(tag: string): number {
  const match = /^<(\/?)([a-z0-9]+)/i.exec(tag);
  if (!match || !closed.has((match[2] ?? '').toLowerCase()) || tag.endsWith('/>')) return 0;
  return match[1] === '/' ? -1 : 1;
}
