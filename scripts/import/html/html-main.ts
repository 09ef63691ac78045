import type { Element, Root, RootContent } from 'hast';
import { readAllWords } from './html-prune.ts';

/** The part of a page that is the article, and its title where that stands outside. */
export interface MainPart {
  main: Root | Element;
  title?: Element;
  /** Who published it and when, as a 公众号 page says. */
  publication?: string;
  date?: string;
}

/** A 公众号 article, else `article` or `main`, else the whole page. Several articles are a list of teasers: then the page. */
export function findMain(root: Root): MainPart {
  const wechat = findById(root, 'js_content');
  if (wechat) {
    const title = findById(root, 'activity-name');
    const [publication, date] = ['js_name', 'publish_time'].map((id) => {
      const element = findById(root, id);
      return element && readAllWords(element).trim();
    });
    return {
      main: wechat,
      ...(title ? { title } : {}),
      ...(publication ? { publication } : {}),
      ...(date ? { date } : {}),
    };
  }
  const [article, ...more] = findByTag(root, 'article');
  const main =
    (more.length === 0 ? article : undefined) ??
    findByTag(root, 'main')[0] ??
    findByTag(root, 'body')[0] ??
    root;
  const headings = findByTag(root, 'h1');
  const [title] = headings;
  const isOutside = headings.length === 1 && title && !findByTag(main, 'h1').includes(title);
  return { main, ...(isOutside ? { title } : {}) };
}

function findById(node: Root | RootContent, id: string): Element | undefined {
  return findElements(node, (element) => element.properties['id'] === id)[0];
}

function findByTag(node: Root | RootContent, tagName: string): Element[] {
  return findElements(node, (element) => element.tagName === tagName);
}

function findElements(node: Root | RootContent, fits: (element: Element) => boolean): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' && fits(node) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => findElements(child, fits))];
}
