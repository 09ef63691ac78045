import { parseHtml, type Listener } from '../text/parse-html.ts';

/** What an inspector wants to know of one published page. */
export interface PageFacts {
  /** Path of the file in the site folder, with `/`. */
  file: string;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  /** The content security policy in the page's own <meta>. */
  policy: string;
  /** The page asks search engines to leave it out: it stands for no document. */
  isHidden: boolean;
  /** The address to which the browser goes on by itself; empty where it stays. */
  leadsTo: string;
  h1: number;
  ids: Set<string>;
  repeatedIds: string[];
  /** Addresses in href, src, srcset and action, as written. */
  links: string[];
  /** Those of them that the browser fetches or posts to by itself, without a reader who follows a link. */
  loads: string[];
  /** Inline scripts, styles and handlers, which the content security policy forbids. */
  inline: string[];
  /** Elements that let foreign code or foreign addresses in. */
  intruders: string[];
  images: { src: string; alt: string | undefined }[];
}

/** Reads one page's HTML. Tolerant: broken HTML is another rule's matter. `others` hear of the same page in the same turn. */
export function parsePage(file: string, html: string, ...others: readonly Listener[]): PageFacts {
  const page: PageFacts = {
    ...{
      file,
      lang: '',
      title: '',
      description: '',
      canonical: '',
      policy: '',
      isHidden: false,
      h1: 0,
      leadsTo: '',
    },
    ...{ ids: new Set(), repeatedIds: [], links: [], loads: [], inline: [], intruders: [], images: [] },
  };
  parseHtml(html, [collectFacts(page), ...others]);
  return page;
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

function noteElement(page: PageFacts, name: string, attributes: Attributes): void {
  const id = attributes['id'];
  if (id !== undefined && page.ids.has(id)) page.repeatedIds.push(id);
  if (id !== undefined) page.ids.add(id);
  if (name === 'html') page.lang = attributes['lang'] ?? '';
  if (name === 'h1') page.h1 += 1;
  if (name === 'meta') noteMeta(page, attributes);
  if (name === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'] ?? '';
  else noteLinks(page, name, attributes);
  if (name === 'img') page.images.push({ src: attributes['src'] ?? '', alt: attributes['alt'] });
  noteInline(page, name, attributes);
  if (['base', 'iframe', 'object', 'embed', 'frame', 'applet'].includes(name))
    page.intruders.push(`<${name}>`);
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

const linkKeys = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data'];

function noteLinks(page: PageFacts, name: string, attributes: Attributes): void {
  const links: string[] = [];
  for (const key of linkKeys) if (attributes[key] !== undefined) links.push(attributes[key]);
  const srcset = attributes['srcset']?.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  links.push(...(srcset ?? []).filter((link) => link !== ''));
  page.links.push(...links);
  if (links.length > 0 && isLoading(name, attributes)) page.loads.push(...links);
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

function noteInline(page: PageFacts, name: string, attributes: Attributes): void {
  const isData = /^application\/(?:[\w.+-]+\+)?json$/.test(attributes['type'] ?? '');
  if (name === 'script' && attributes['src'] === undefined && !isData) page.inline.push('<script>');
  if (name === 'style') page.inline.push('<style>');
  for (const key of Object.keys(attributes))
    if (key === 'style' || key === 'srcdoc' || /^on[a-z]+$/.test(key)) page.inline.push(`${key}=`);
}
