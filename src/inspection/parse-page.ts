import { parseHtml, type Listener } from '../text/parse-html.ts';
import { addFacts, noteId, openFacts, type PageFacts } from './page-facts.ts';

/** Reads one page's HTML. Tolerant: broken HTML is another rule's matter. `others` hear of the same page in the same turn, without
 *  its header and its foot. */
export function parsePage(file: string, html: string, ...others: readonly Listener[]): PageFacts {
  const page = openFacts(file);
  const { header, rest, foot } = takeApart(html);
  parseHtml(rest, [collectFacts(page), ...others]);
  addFacts(page, parseHeader(header));
  return addFacts(page, parseFoot(foot));
}

interface PageParts {
  header: string;
  rest: string;
  foot: string;
}

/** The header of a page is the last one before its main part, the foot is what follows that; a page may lack either. What stands in
 *  letters in an attribute may be taken for them: then it is looked at as if it stood on the page, and nothing else is passed over. */
function takeApart(html: string): PageParts {
  const ends = [html.indexOf('<main'), html.lastIndexOf('</main>')] as const;
  const [main, end] = [ends[0] < 0 ? 0 : ends[0], ends[1] < 0 ? html.length : ends[1]];
  const close = html.lastIndexOf(headerEnd, main);
  const open = close < 0 ? -1 : html.lastIndexOf('<header', close);
  const [from, to] = open < 0 ? [0, 0] : [open, close + headerEnd.length];
  return {
    header: html.slice(from, to),
    rest: html.slice(0, from) + html.slice(to, end),
    foot: html.slice(end),
  };
}

const headerEnd = '</header>';
const [parseHeader, parseFoot] = [parseOften(), parseOften()];

/** Parses what most pages have in common, where it is not the same as on the page before: header and foot, with the whole menu, are
 *  half of all elements of a site. */
function parseOften(): (html: string) => PageFacts {
  let last = { html: '', facts: openFacts('') };
  return (html) => {
    if (last.html === html) return last.facts;
    last = { html, facts: openFacts('') };
    // No title stands there.
    parseHtml(html, [{ ...collectFacts(last.facts), ontext: () => undefined }]);
    return last.facts;
  };
}

function collectFacts(page: PageFacts): Listener {
  // 1 while inside the page's own <title>; an SVG further down may hold a second one.
  let titleTags = 0;
  return {
    onopentag(name, attributes) {
      if (name === 'title') titleTags += 1;
      noteElement(page, name, attributes);
    },
    ontext(text) {
      if (titleTags === 1) page.title += text;
    },
    onclosetag(name) {
      if (name === 'title') titleTags += 1;
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

/** Takes down an element. There are seven million of them in a site of ten thousand articles: each attribute is looked at once. */
function noteElement(page: PageFacts, name: string, attributes: Attributes): void {
  const before = page.links.length;
  const isCanonical = name === 'link' && attributes['rel'] === 'canonical';
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    if (key === 'href' && isCanonical) page.canonical = value;
    else noteAttribute(page, key, value);
  }
  if (page.links.length > before && isLoading(name, attributes)) page.loads.push(...page.links.slice(before));
  noteKind(page, name, attributes);
}

const intruders = new Set(['base', 'iframe', 'object', 'embed', 'frame', 'applet']);

function noteKind(page: PageFacts, name: string, attributes: Attributes): void {
  if (name === 'html') page.lang = attributes['lang'] ?? '';
  else if (name === 'h1') page.h1 += 1;
  else if (name === 'meta') noteMeta(page, attributes);
  else if (name === 'img') page.images.push({ src: attributes['src'] ?? '', alt: attributes['alt'] });
  else if (name === 'style') page.inline.push('<style>');
  else if (name === 'script' && isInline(attributes)) page.inline.push('<script>');
  else if (intruders.has(name)) page.intruders.push(`<${name}>`);
}

function noteAttribute(page: PageFacts, key: string, value: string): void {
  if (key === 'id') noteId(page, value);
  else if (linkKeys.has(key)) page.links.push(value);
  else if (key === 'srcset') page.links.push(...listSources(value));
  else if (key === 'style' || key === 'srcdoc' || /^on[a-z]+$/.test(key)) page.inline.push(`${key}=`);
}

function noteMeta(page: PageFacts, attributes: Attributes): void {
  const content = attributes['content'] ?? '';
  if (attributes['name'] === 'description') page.description = content;
  if (attributes['name'] === 'robots' && content.includes('noindex')) page.isHidden = true;
  const key = attributes['http-equiv']?.toLowerCase();
  if (key === 'content-security-policy') page.policy = content;
  if (key === 'refresh') {
    page.leadsTo = /^0; url=(.+)$/.exec(content)?.[1] ?? content;
    page.links.push(page.leadsTo);
  }
}

const linkKeys = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data']);

function listSources(srcset: string): string[] {
  return srcset
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((link) => link !== '');
}

/** A link that a reader may follow leads where it likes; everything else is fetched from our own host. Feeds and other
 *  alternates are only named. */
function isLoading(name: string, attributes: Attributes): boolean {
  if (name === 'a' || name === 'area') return false;
  if (name !== 'link') return true;
  return /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/.test(
    attributes['rel'] ?? '',
  );
}

function isInline(attributes: Attributes): boolean {
  const isData = /^application\/(?:[\w.+-]+\+)?json$/.test(attributes['type'] ?? '');
  return attributes['src'] === undefined && !isData;
}
