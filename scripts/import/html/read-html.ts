import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { makeText, blocksText, type Block } from '../../../src/intake/block.ts';
import type { Dropped, Source } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import { findMain } from './html-main.ts';
import { takeNotes } from './html-notes.ts';
import { readPictures } from './html-pictures.ts';
import { takePageLines } from './html-page-lines.ts';
import { tellMedia } from './html-media.ts';
import { pruneHtml } from './html-prune.ts';
import { settleHtml } from './html-settle.ts';
import { toMdast } from './html-to-mdast.ts';
import { readAllWords } from './html-words.ts';
import { makeBlocks } from '../mdast-blocks.ts';
import { decodeText } from '../text-encoding.ts';

/** Reads a saved page. Scripts never run: the page is parsed, not opened. */
export async function readHtml(name: string, bytes: Uint8Array, path?: string): Promise<Source> {
  const { text, encoding } = decodeText(bytes, findDeclared(bytes));
  const root = unified().use(rehypeParse).parse(openCdata(text));
  const han = countHan(readAllWords(root));
  const { main, heading, title, ...said } = findMain(root);
  takeNotes(root, main);
  const headingWords = heading ? readAllWords(heading).replace(/\s+/g, ' ').trim() : '';
  const around = readAround(root, new Set(heading ? [main, heading] : [main]));
  if (heading) removeFrom(main, heading);
  const lines = takePageLines(main);
  const { publication, date } = { ...lines.stated, ...said };
  const media = tellMedia(root);
  const dropped = [...around, ...lines.dropped, ...pruneHtml(main)];
  settleHtml(main);
  const { pictures, names, remarks } = await readPictures(main, path);
  const blocks = makeBlocks(toMdast(main), names);
  const body = headingWords === '' ? blocks : [makeTitle(headingWords), ...blocks];
  const lost = findLost(main, body);
  if (lost !== '') dropped.push({ what: '没有地方放的文字', text: lost });
  return {
    name,
    content: { blocks: body },
    han,
    dropped,
    remarks: [
      ...remarks,
      ...media,
      ...findScripted(text, countHan(readAllWords(main))),
      ...findStyled(text),
      ...(/^utf-?8$/i.test(encoding) ? [] : [`原文件是 ${encoding.toUpperCase()} 编码，已转成 UTF-8`]),
    ],
    pictures,
    stated: {
      ...(title !== undefined && headingWords === '' ? { title, isOutside: true } : {}),
      ...(publication === undefined ? {} : { author: publication }),
      ...(date === undefined ? {} : { date }),
    },
  };
}

/** Takes an element out of a tree; says whether it was there. */
function removeFrom(node: Root | Element, gone: Element): boolean {
  const before = node.children.length;
  node.children = (node.children as Element[]).filter((child) => child !== gone);
  return (
    node.children.length < before ||
    node.children.some((child) => child.type === 'element' && removeFrom(child, gone))
  );
}

/** Some pages, 公众号 picture posts among them, keep their text in a script and show it only when it runs. */
function findScripted(text: string, shown: number): string[] {
  const isScripted =
    shown < 60 &&
    /content_noencode|cgiDataNew|text_page_info|__INITIAL_STATE__|__NUXT__|__NEXT_DATA__/.test(text);
  return isScripted
    ? ['这一页的正文写在脚本里，没有读到；请在浏览器里打开它，全选、复制到 Word，另存为 .docx 再导入']
    : [];
}

/** Words that only the style sheet shows, such as 第一条 before a paragraph. */
function findStyled(text: string): string[] {
  const sheets = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)]
    .map(([, sheet = '']) => sheet)
    .join('\n');
  const words = [...sheets.matchAll(/\bcontent\s*:\s*(["'])(.*?)\1/g)].flatMap(([, , said = '']) =>
    /\p{Script=Han}/u.test(said) ? [`“${said.trim()}”`] : [],
  );
  return words.length === 0
    ? []
    : [`网页的样式表里写着${[...new Set(words)].slice(0, 5).join('、')}，没有带进来，请对照原网页`];
}

/** A section of raw text, as pages in XML have it, is text. */
function openCdata(text: string): string {
  return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** Words of the settled page that no block holds: the account must tell them too. */
function findLost(main: Root | Element, blocks: readonly Block[]): string {
  const kept = blocksText(blocks).replace(/\s+/g, '');
  if (countHan(readAllWords(main)) <= countHan(kept)) return '';
  const lost: string[] = [];
  let at = 0;
  const walk = (node: Root | Element | ElementContent): void => {
    if (node.type === 'text') {
      const words = node.value.replace(/\s+/g, '');
      if (countHan(words) === 0) return;
      const found = kept.indexOf(words, at);
      const anywhere = found >= 0 ? found : kept.indexOf(words);
      if (anywhere < 0) lost.push(words);
      else if (found >= 0) at = found + words.length;
    } else if ('children' in node) (node.children as ElementContent[]).forEach(walk);
  };
  walk(main);
  return lost.join(' ');
}

function makeTitle(words: string): Block {
  return makeText(words, { style: 'title' });
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return label !== undefined && /^(?:gbk|gb2312|gb18030|big5|utf-8|utf8)$/i.test(label) ? label : undefined;
}

/** The words of the page outside of its article, as one entry. */
function readAround(root: Root, kept: ReadonlySet<Root | Element>): Dropped[] {
  const words = (node: Root | Root['children'][number]): string => {
    if (node.type !== 'element' && node.type !== 'root') return readAllWords(node);
    if (kept.has(node) || (node.type === 'element' && countHan(readAllWords(node)) === 0)) return ' ';
    return node.children.map(words).join('');
  };
  const text = words(root).replace(/\s+/g, ' ').trim();
  return countHan(text) === 0 ? [] : [{ what: '正文以外的网页文字', text }];
}
