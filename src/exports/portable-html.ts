import { Parser } from 'htmlparser2';
import { writeElement, writeXml } from './escape.ts';

/** What a piece of an article may carry when it leaves the site. */
interface PortableOptions {
  /** The address to write for one that stands in the text: `/people/yang/`, `#note-1`, `https://…`. */
  address: (written: string) => string;
  /** The same for a picture; as any other address where nothing is said. */
  picture?: (written: string) => string;
  /** What stands before each id, so that notes can be followed within the piece; without it elements lose their ids. */
  ids?: string;
}

const voids = new Set(['br', 'hr', 'img', 'wbr', 'col']);
const dropped = new Set(['script', 'style', 'template', 'svg', 'button', 'iframe', 'object']);
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start'],
};
const known = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ' +
    'ins kbd li mark ol p pre q s section small strong sub sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
);

/** The HTML of an article's text without what only our pages understand: well-formed as XML, no classes, no styles, every
 *  address as the caller wants it. Elements that are not known give their words alone. */
export function writePortable(html: string, options: PortableOptions): string {
  const { ids } = options;
  let out = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropped.has(name)) hidden += 1;
        if (hidden > 0 || !known.has(name)) return;
        const own = listAttributes(name, attributes, options);
        const id = attributes['id'];
        const all = ids !== undefined && id !== undefined ? { ...own, id: writeId(ids + id) } : own;
        const element = writeElement(name, all);
        out += voids.has(name) ? element : element.replace(/\/>$/, '>');
      },
      onclosetag(name) {
        if (dropped.has(name)) hidden -= 1;
        else if (hidden === 0 && known.has(name) && !voids.has(name)) out += `</${name}>`;
      },
      ontext(text) {
        if (hidden === 0) out += writeXml(text).replaceAll('&#10;', '\n').replaceAll('&quot;', '"');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return out.trim();
}

function listAttributes(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { address, picture = address }: PortableOptions,
): Record<string, string> {
  const pairs = (kept[name] ?? []).flatMap((key): [string, string][] => {
    const value = attributes[key];
    if (value === undefined) return name === 'img' && key === 'alt' ? [[key, '']] : [];
    const writers: Readonly<Record<string, typeof address>> = { href: address, src: picture };
    return [[key, writers[key]?.(value) ?? value]];
  });
  return Object.fromEntries(pairs);
}

/** XML ids begin with a letter; ours may begin with a digit or a mark. */
export function writeId(id: string): string {
  return /^[\p{L}_]/u.test(id) ? id : `x-${id}`;
}
