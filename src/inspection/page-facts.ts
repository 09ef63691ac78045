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

/** The facts of a page of which nothing is known yet. */
export function openFacts(file: string): PageFacts {
  const words = { lang: '', title: '', description: '', canonical: '', policy: '', leadsTo: '' };
  const lists = { repeatedIds: [], links: [], loads: [], inline: [], intruders: [], images: [] };
  return { file, ...words, isHidden: false, h1: 0, ids: new Set(), ...lists };
}

/** Takes down the id of an element. */
export function noteId(page: PageFacts, id: string): void {
  if (page.ids.has(id)) page.repeatedIds.push(id);
  page.ids.add(id);
}

/** Adds what stands in a part of the page; what is said of a page as a whole stands in its head. */
export function addFacts(page: PageFacts, part: PageFacts): PageFacts {
  for (const id of part.ids) noteId(page, id);
  for (const list of ['repeatedIds', 'links', 'loads', 'inline', 'intruders'] as const)
    page[list].push(...part[list]);
  page.images.push(...part.images);
  page.h1 += part.h1;
  return page;
}
