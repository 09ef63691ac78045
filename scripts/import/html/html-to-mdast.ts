import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { Look } from '../../../src/intake/block.ts';
import { noteCall, noteText } from './html-notes.ts';
import { readStyle } from './html-words.ts';

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

/** A settled tree as Markdown. */
export function toMdast(main: Root | Element): MdastRoot {
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
