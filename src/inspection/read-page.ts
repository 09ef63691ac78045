import { Parser } from 'htmlparser2';

/** What an inspector wants to know of one published page. */
export interface PageFacts {
  /** Path of the file in the site folder, with `/`. */
  file: string;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  h1: number;
  ids: Set<string>;
  /** Addresses in href, src, srcset and action, as written. */
  links: string[];
  /** Inline scripts, styles and handlers, which the content security policy forbids. */
  inline: string[];
  images: { src: string; alt: string | undefined }[];
}

/** Reads one page's HTML. Tolerant: broken HTML is another rule's matter. */
export function readPage(file: string, html: string): PageFacts {
  const page: PageFacts = {
    ...{ file, lang: '', title: '', description: '', canonical: '', h1: 0 },
    ...{ ids: new Set(), links: [], inline: [], images: [] },
  };
  // 1 while inside the page's own <title>; an SVG further down may hold a second one.
  let titleTags = 0;
  const parser = new Parser({
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
  });
  parser.end(html);
  return page;
}

type Attributes = Readonly<Record<string, string>>;

function noteElement(page: PageFacts, name: string, attributes: Attributes): void {
  if (attributes['id'] !== undefined) page.ids.add(attributes['id']);
  if (name === 'html') page.lang = attributes['lang'] ?? '';
  if (name === 'h1') page.h1 += 1;
  if (name === 'meta' && attributes['name'] === 'description') page.description = attributes['content'] ?? '';
  if (name === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'] ?? '';
  else noteLinks(page, attributes);
  if (name === 'img') page.images.push({ src: attributes['src'] ?? '', alt: attributes['alt'] });
  noteInline(page, name, attributes);
}

function noteLinks(page: PageFacts, attributes: Attributes): void {
  for (const key of ['href', 'src', 'action', 'poster']) {
    const link = attributes[key];
    if (link !== undefined) page.links.push(link);
  }
  for (const part of (attributes['srcset'] ?? '').split(',')) {
    const link = part.trim().split(/\s+/)[0];
    if (link) page.links.push(link);
  }
}

function noteInline(page: PageFacts, name: string, attributes: Attributes): void {
  const isData = /json/.test(attributes['type'] ?? '');
  if (name === 'script' && attributes['src'] === undefined && !isData) page.inline.push('<script>');
  if (name === 'style') page.inline.push('<style>');
  for (const key of Object.keys(attributes))
    if (key === 'style' || /^on[a-z]+$/.test(key)) page.inline.push(`${key}=`);
}
