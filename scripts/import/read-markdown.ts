import { markdownToMdast } from 'satteri';
import type { Root } from 'mdast';
import { blockText } from '../../src/intake/block.ts';
import type { Dropped, Source } from '../../src/intake/source.ts';
import { parseArticle } from '../../src/model/parse-file.ts';
import { countHan } from '../../src/text/han.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { readHtmlPiece } from './html/html-piece.ts';
import { makeBlocks } from './mdast-blocks.ts';
import { readPlain } from './read-plain.ts';
import { decodeText } from './text-encoding.ts';

const marks = /^(?:#{1,6} |[-*+] |> |\d+\. |```|\|.*\|$)|!?\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*/m;

/** Reads a Markdown file. One without any mark of Markdown is plain text with another name and may be hard-wrapped. */
export function readMarkdown(name: string, bytes: Uint8Array): Source {
  const { text, encoding } = decodeText(bytes);
  const split = splitFrontMatter(text);
  if (!split && !marks.test(text)) return readPlain(name, bytes);
  const data = parseArticle(text)?.data ?? {};
  const title = typeof data['title'] === 'string' ? data['title'] : undefined;
  const { body, fences } = dropFences(split?.body ?? text);
  // satteri declares its own node types; they follow mdast.
  const dropped: Dropped[] = fences.map((fence) => ({ what: '别处的标记', text: fence }));
  const blocks = makeBlocks(markdownToMdast(body) as unknown as Root, undefined, (html) => {
    const piece = readHtmlPiece(html);
    dropped.push(...piece.dropped);
    return piece.root;
  });
  // A title that stands above the text as well is kept once; the one in the fields is then dropped with them.
  const isRepeated = blocks[0] !== undefined && blockText(blocks[0]).trim() === title;
  const left = (split?.yaml ?? '').replace(isRepeated ? /$^/ : (title ?? /$^/), '');
  return {
    name,
    content: { blocks },
    han: countHan(text),
    dropped: [...dropped, ...(left.trim() === '' ? [] : [{ what: '原来的资料字段', text: left.trim() }])],
    remarks: encoding === 'utf-8' ? [] : [`原文件是 ${encoding.toUpperCase()} 编码，已转成 UTF-8`],
    pictures: [],
    stated: title === undefined ? {} : { title },
  };
}

/** ::: warning and ::: are marks of other programs around a box; the words in the box stay. */
function dropFences(text: string): { body: string; fences: string[] } {
  const fences: string[] = [];
  const body = text.replace(/^:::.*$/gm, (fence) => {
    fences.push(fence);
    return '';
  });
  return { body, fences };
}
