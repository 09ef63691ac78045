import type { Element, Root, RootContent } from 'hast';
import { countHan } from '../../../src/text/han.ts';
import { readStated, type Stated } from './html-meta.ts';
import { findElements, readAllWords } from './html-words.ts';

/** The part of a page that is the article, and its title where that stands outside. */
export interface MainPart extends Stated {
  main: Root | Element;
  /** The element that shows the title, outside of the article. */
  heading?: Element;
}

/** A 公众号 article, else `article` or `main`, else the part of the page that holds its running text. Several articles are a list of
 *  teasers: then the page. */
export function findMain(root: Root): MainPart {
  const stated = readStated(root);
  const wechat = findById(root, 'js_content');
  if (wechat) {
    const heading = findById(root, 'activity-name');
    const [publication, date] = ['js_name', 'publish_time'].map((id) => {
      const element = findById(root, id);
      return element && readAllWords(element).trim();
    });
    return {
      ...stated,
      main: wechat,
      ...(heading ? { heading } : {}),
      ...(publication ? { publication } : {}),
      ...(date ? { date } : {}),
    };
  }
  const [article, ...more] = findByTag(root, 'article');
  const named = (more.length === 0 ? article : undefined) ?? findByTag(root, 'main')[0];
  const main = named ?? narrow(findByTag(root, 'body')[0] ?? root);
  const heading = findHeading(root, main, stated.title);
  for (const header of findByTag(root, 'header')) {
    const isOwn = findByTag(root, 'article').some((each) => findByTag(each, 'header').includes(header));
    if (isOwn || findElements(header, (each) => each === heading).length > 0) header.tagName = 'div';
  }
  return { ...stated, main, ...(heading ? { heading } : {}) };
}

/** Goes down as long as one box holds all of the running text; what lies beside it is bars and lists of links. */
function narrow(page: Root | Element): Root | Element {
  const whole = countRunning(page);
  let box = page;
  for (let inner = box; whole > 0; box = inner) {
    const next = listBoxes(box).find((each) => countRunning(each) >= whole * 0.97);
    if (!next) break;
    if (next.tagName === 'td') next.tagName = 'div';
    inner = next;
  }
  return box;
}

/** Boxes directly below one; of a table its cells. */
function listBoxes(node: Root | Element): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (/^(?:table|tbody|tr)$/.test(child.tagName)) return listBoxes(child);
    return /^(?:div|form|section|td|center)$/.test(child.tagName) ? [child] : [];
  });
}

/** 汉字 that are neither links nor controls. */
function countRunning(node: Root | RootContent): number {
  if (node.type === 'text') return countHan(node.value);
  if (node.type !== 'element' && node.type !== 'root') return 0;
  if (
    node.type === 'element' &&
    /^(?:a|script|style|head|nav|footer|button|select|template|noscript|svg)$/.test(node.tagName)
  )
    return 0;
  return node.children.reduce((sum, child) => sum + countRunning(child), 0);
}

/** The heading that shows the title: of several the one that the page's own title names; else the only one, outside of the article. */
function findHeading(root: Root, main: Root | Element, title: string | undefined): Element | undefined {
  const shown = findElements(root, ({ tagName }) => /^h[1-3]$/.test(tagName));
  const named =
    title === undefined ? undefined : shown.find((each) => bare(readAllWords(each)) === bare(title));
  if (named) return named;
  // An h1 in the banner of the site names the site, where the article has a heading of its own.
  const banners = findElements(root, ({ tagName }) => tagName === 'header').filter(
    (each) =>
      findElements(main, (one) => one === each).length === 0 ||
      main.type === 'root' ||
      main.tagName === 'body',
  );
  const isBanner = (each: Element): boolean =>
    banners.some((banner) => findElements(banner, (one) => one === each).length > 0);
  const below = shown.filter((each) => !isBanner(each));
  const [only, second] = shown.filter(({ tagName }) => tagName === 'h1');
  if (only && !second && isBanner(only) && below.length > 0) return below[0];
  const outer = shown.filter(({ tagName }) => tagName === 'h1');
  if (only && !second) return only;
  return title === undefined
    ? outer.find((each) => findElements(main, (one) => one === each).length > 0)
    : undefined;
}

export function bare(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

function findById(node: Root | RootContent, id: string): Element | undefined {
  return findElements(node, (element) => element.properties['id'] === id)[0];
}

function findByTag(node: Root | RootContent, tagName: string): Element[] {
  return findElements(node, (element) => element.tagName === tagName);
}
