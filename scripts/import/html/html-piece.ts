import type { Root, RootContent } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Dropped } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import { pruneHtml } from './html-prune.ts';
import { settleHtml } from './html-settle.ts';
import { toMdast } from './html-to-mdast.ts';

/** A piece of HTML among Markdown, as Markdown, and what of it is left out. */
export function readHtmlPiece(html: string): { root: MdastRoot; dropped: Dropped[] } {
  const root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const dropped = [...listComments(root), ...listAttributes(root), ...pruneHtml(root)];
  settleHtml(root);
  return { root: toMdast(root), dropped };
}

/** Words in attributes: a description of a picture is text, any other is the page's own affair. */
function listAttributes(node: Root | RootContent): Dropped[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own =
    node.type === 'element'
      ? Object.entries(node.properties).flatMap(([name, value]) =>
          typeof value === 'string' && countHan(value) > 0 && !(node.tagName === 'img' && name === 'alt')
            ? [{ what: 'HTML 标记里的字', text: value }]
            : [],
        )
      : [];
  return [...own, ...node.children.flatMap(listAttributes)];
}

function listComments(node: Root | RootContent): Dropped[] {
  if (node.type === 'comment') return [{ what: '注释', text: node.value.trim() }];
  return 'children' in node ? node.children.flatMap(listComments) : [];
}
