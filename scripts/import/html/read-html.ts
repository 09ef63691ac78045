import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { makeText, type Block, type Look } from '../../../src/intake/block.ts';
import type { Dropped, Source } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import { findMain } from './html-main.ts';
import { noteCall, noteText, takeNotes } from './html-notes.ts';
import { readPictures } from './html-pictures.ts';
import { pruneHtml, readAllWords, readStyle } from './html-prune.ts';
import { makeBlocks } from '../mdast-blocks.ts';
import { decodeText } from '../text-encoding.ts';

/** Reads a saved page. Scripts never run: the page is parsed, not opened. */
export async function readHtml(name: string, bytes: Uint8Array, path?: string): Promise<Source> {
  const { text, encoding } = decodeText(bytes, findDeclared(bytes));
  const root = unified().use(rehypeParse).parse(text);
  const han = countHan(readAllWords(root));
  const { main, title, publication, date } = findMain(root);
  takeNotes(root, main);
  const titleWords = title ? readAllWords(title).replace(/\s+/g, ' ').trim() : '';
  const around = title ? readAround(root, new Set([main, title])) : readAround(root, new Set([main]));
  const dropped = [...around, ...pruneHtml(main)];
  const { pictures, names, remarks } = await readPictures(main, path);
  const blocks = makeBlocks(toMdast(main), names);
  return {
    name,
    content: { blocks: titleWords === '' ? blocks : [makeTitle(titleWords), ...blocks] },
    han,
    dropped,
    remarks: [
      ...remarks,
      ...(/^utf-?8$/i.test(encoding) ? [] : [`原文件是 ${encoding.toUpperCase()} 编码，已转成 UTF-8`]),
    ],
    pictures,
    stated: {
      ...(publication === undefined ? {} : { author: publication }),
      ...(date === undefined ? {} : { date }),
    },
  };
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

/** rehype-remark with paragraphs that remember how they looked, and with footnotes. */
const handlers: NonNullable<Options['handlers']> = {
  p(state, node: Element) {
    const children = state.all(node);
    return { type: 'paragraph', children, data: { look: readLook(node) } } as unknown as ReturnType<
      typeof state.all
    >;
  },
  [noteCall]: (_, node: Element) => ({ type: 'footnoteReference', identifier: readNote(node) }),
  [noteText]: (state, node: Element) => ({
    type: 'footnoteDefinition',
    identifier: readNote(node),
    children: state.toFlow(state.all(node)),
  }),
};

function readNote({ properties }: Element): string {
  return String(properties['note']);
}

function toMdast(main: Root | Element): MdastRoot {
  const root: Root = main.type === 'root' ? main : { type: 'root', children: [main] };
  return unified().use(rehypeRemark, { handlers }).runSync(root);
}

function readLook(node: Element): Look {
  const style = readStyle(node);
  const { align } = node.properties;
  return {
    ...(/text-align\s*:\s*center/i.test(style) || align === 'center' || node.tagName === 'center'
      ? { isCentered: true }
      : {}),
    ...(/text-align\s*:\s*right/i.test(style) || align === 'right' ? { isRight: true } : {}),
    ...(isAllBold(node) ? { isBold: true } : {}),
  };
}

function isAllBold(node: Element): boolean {
  const spoken = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    spoken.length > 0 &&
    spoken.every(
      (child) =>
        child.type === 'element' &&
        (/^(?:strong|b|br)$/.test(child.tagName) || (child.tagName === 'span' && isAllBold(child))),
    )
  );
}
