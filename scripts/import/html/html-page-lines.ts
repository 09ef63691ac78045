import type { Element, Root, RootContent } from 'hast';
import type { Dropped } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import type { Stated } from './html-meta.ts';
import { findElements, readAllWords } from './html-words.ts';

const longestLine = 100;
const label =
  '(?:信息来源|来\\s*源|发布(?:时间|日期)|时\\s*间|日\\s*期|作\\s*者|浏览(?:次数|量)?|点击(?:数|率)?|字\\s*[号体])';
const firstLabel = new RegExp(`^[\\s【[（(]*${label}\\s*[:：]`, 'u');
const anyLabel = new RegExp(`${label}\\s*[:：]`, 'gu');

/** What a site puts over an article: its menu, and the line of source, day and letter sizes. They are taken out and given back; what the line
 *  says is stated where the head of the page does not say it. */
export function takePageLines(main: Root | Element): { dropped: Dropped[]; stated: Stated } {
  const menus = findLeadingMenus(main);
  const line = findElements(main, isSourceLine).findLast(
    (each) => findElements(each, isSourceLine).length === 1,
  );
  const gone = new Set<RootContent>([...menus, ...(line ? [line] : [])]);
  const dropped = [
    ...menus.map((menu) => ({ what: '网页的导航、页脚、按钮等', text: wordsOf(menu) })),
    ...(line ? [{ what: '网页的来源、日期行', text: wordsOf(line) }] : []),
  ];
  remove(main, gone);
  return { dropped, stated: line ? readLine(wordsOf(line)) : {} };
}

/** 来源：某某　发布时间：2025-03-08　字体：大 中 小: at least two labels in a line without a sentence. */
function isSourceLine(element: Element): boolean {
  if (!/^(?:p|div|span|td|ul|h[3-6])$/.test(element.tagName)) return false;
  const words = wordsOf(element);
  if (words.length > longestLine || !firstLabel.test(words) || /。/.test(words)) return false;
  return (words.match(anyLabel) ?? []).length >= 2;
}

function readLine(words: string): Stated {
  const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.exec(words)?.[0];
  const publication = /来\s*源\s*[:：]\s*([\p{L}·（）]{2,30})(?=\s|$|[|｜])/u.exec(words)?.[1];
  return {
    ...(date === undefined ? {} : { date }),
    ...(publication === undefined ? {} : { publication }),
  };
}

/** Lists and boxes of links and nothing else that stand before the first words of the text. */
function findLeadingMenus(main: Root | Element): Element[] {
  const menus: Element[] = [];
  const walk = (node: Root | RootContent): boolean => {
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type !== 'element' && node.type !== 'root') return false;
    if (node.type === 'element' && isMenu(node)) {
      menus.push(node);
      return false;
    }
    return node.children.some(walk);
  };
  walk(main);
  return menus;
}

function isMenu(element: Element): boolean {
  if (!/^(?:ul|ol|div|table|section|p)$/.test(element.tagName)) return false;
  const links = findElements(element, ({ tagName }) => tagName === 'a').map(wordsOf);
  const linked = links.reduce((sum, words) => sum + countHan(words), 0);
  return (
    links.length >= 2 && links.every((words) => words.length <= 12) && linked === countHan(wordsOf(element))
  );
}

function remove(node: Root | Element, gone: ReadonlySet<RootContent>): void {
  node.children = (node.children as RootContent[]).filter((child) => !gone.has(child));
  for (const child of node.children) if (child.type === 'element') remove(child, gone);
}

function wordsOf(element: Element): string {
  return readAllWords(element)
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .trim();
}
