import type { Element, Root, RootContent, Text } from 'hast';
import type { Dropped } from '../../../src/intake/source.ts';
import { writeRaised } from '../../../src/intake/raised-signs.ts';
import { countHan } from '../../../src/text/han.ts';
import { drawn, findElements, readAllWords, readStyle, silent } from './html-words.ts';

/** Elements around the text of a page, and controls. */
const aside = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'button',
  'select',
  'iframe',
  'dialog',
  'textarea',
]);
const inlineOnly = new Set('a b strong em i span br img font u sup sub code mark'.split(' '));

const around = '网页的导航、页脚、按钮等';

/** Takes scripts, navigation and hidden parts out of a tree, and makes of styles what Markdown can say. What goes is given back. */
export function pruneHtml(root: Root | Element): Dropped[] {
  const dropped: Dropped[] = [];
  root.children = (root.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'comment' || child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    if (silent.has(child.tagName) || isField(child)) return [];
    const what = findReason(child);
    if (what !== undefined) {
      const text = readAllWords(child).replace(/\s+/g, ' ').trim();
      if (text !== '') dropped.push({ what, text });
      return [];
    }
    dropped.push(...pruneHtml(child));
    return normalize(child);
  });
  return dropped;
}

function findReason(element: Element): string | undefined {
  const { tagName } = element;
  if (/^(?:rt|rp)$/.test(tagName)) return '拼音';
  if (drawn.has(tagName)) return tagName === 'math' ? '公式' : '图形（SVG 等）里的字';
  if (/^(?:del|s|strike)$/.test(tagName) || /text-decoration[^;]*line-through/i.test(readStyle(element)))
    return '加了删除线的文字';
  if (isHidden(element)) return '网页里隐藏的部分';
  if (aside.has(tagName) || isBareForm(element) || isBar(element) || isTool(element)) return around;
  return undefined;
}

/** What a reader may fill in is no text; a box that is ticked is. */
function isField({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties['type'] !== 'checkbox';
}

/** ASP.NET puts the whole page into a form; a form without paragraphs or headings is a search box. */
function isBareForm(element: Element): boolean {
  if (element.tagName !== 'form') return false;
  const hasText =
    findElements(element, ({ tagName }) => /^(?:p|h[1-6]|article|table)$/.test(tagName)).length > 0;
  return !hasText && countHan(readAllWords(element)) < 60;
}

const barName =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|crumbs?|breadcrumbs?|sitemap|toolbar|share|bdshare|print|copyright|friendlink|footer|foot|topbar|sidebar)(?:$|[-_ \d])/i;

/** A box that calls itself a bar of the page, and holds links or next to nothing. */
function isBar(element: Element): boolean {
  const { id, className } = element.properties;
  const name = [id, ...(Array.isArray(className) ? className : [])].join(' ');
  if (!/^(?:div|ul|ol|section|p|span|table|td)$/.test(element.tagName) || !barName.test(name)) return false;
  const han = countHan(readAllWords(element));
  const linked = findElements(element, ({ tagName }) => tagName === 'a').reduce(
    (sum, link) => sum + countHan(readAllWords(link)),
    0,
  );
  return linked * 2 >= han || (han < 40 && !/。/.test(readAllWords(element)));
}

const tools =
  /^(?:[[【（(]?(?:我要)?(?:打印(?:本页|文章|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部)?|分享(?:到)?[:：]?|字号?体?[:：]?|[大中小])[\]】）)]?[\s|｜]*)+$/u;

/** 【打印】【关闭】 字体：大 中 小, and 当前位置：首页 > 通知. */
function isTool(element: Element): boolean {
  if (!/^(?:p|div|span|td|li|a|ul)$/.test(element.tagName)) return false;
  const words = readAllWords(element).trim();
  if (
    /^(?:您?(?:的|现在的)?(?:当前)?(?:所在)?位置\s*[:：]|首页\s*[>›»＞])/u.test(words) &&
    words.length <= 60
  )
    return true;
  return (
    words.length >= 2 &&
    words.length <= 40 &&
    /打印|关闭|收藏|返回顶部|字[号体]/u.test(words) &&
    tools.test(words)
  );
}

function isHidden(element: Element): boolean {
  const style = readStyle(element);
  if (element.properties['hidden'] === true || /display\s*:\s*none/i.test(style)) return true;
  if (/visibility\s*:\s*hidden/i.test(style)) return !hasBelow(element, /visibility\s*:\s*visible/i);
  if (/(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i.test(style)) return true;
  return (
    /font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i.test(style) &&
    !hasBelow(element, /font-size\s*:\s*(?!0(?:\D|$))/i)
  );
}

/** A box may be set to nothing so that what is in it lies close: what is in it has a size of its own. */
function hasBelow(element: Element, pattern: RegExp): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (pattern.test(readStyle(child)) || hasBelow(child, pattern)),
  );
}

/** 公众号 writes paragraphs as sections and bold as a style; raised signs become signs of their own; a form becomes a box. */
function normalize(element: Element): RootContent[] {
  const style = readStyle(element);
  if (/^(?:span|font)$/.test(element.tagName)) {
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) element.tagName = 'strong';
    else if (/text-emphasis(?:-style)?\s*:\s*(?!none)/i.test(style)) element.tagName = 'em';
  }
  if (/^(?:form|fieldset)$/.test(element.tagName)) element.tagName = 'div';
  const raised = findRaised(element, style);
  if (raised) markRaised(element, raised);
  if (/^(?:section|div|center)$/.test(element.tagName) && hasOnlyInline(element)) element.tagName = 'p';
  return [element];
}

function findRaised({ tagName }: Element, style: string): 'raised' | 'lowered' | undefined {
  const [, align] = /vertical-align\s*:\s*(super|sub)\b/i.exec(style) ?? [];
  if (tagName === 'sup' || align?.toLowerCase() === 'super') return 'raised';
  return tagName === 'sub' || align?.toLowerCase() === 'sub' ? 'lowered' : undefined;
}

/** A box within it, as editors of pages leave them, changes nothing; a link may call a note. */
function markRaised(element: Element, place: 'raised' | 'lowered'): void {
  const [only, ...more] = element.children;
  if (!only || more.length > 0) return;
  if (only.type === 'element' && /^(?:span|font|b|strong|em|i)$/.test(only.tagName)) {
    markRaised(only, place);
    return;
  }
  if (only.type !== 'text') return;
  const text: Text = { ...only, value: writeRaised(only.value, place) };
  element.children = [text];
}

function hasOnlyInline(element: Element): boolean {
  return element.children.every(
    (child) => child.type !== 'element' || (inlineOnly.has(child.tagName) && hasOnlyInline(child)),
  );
}
