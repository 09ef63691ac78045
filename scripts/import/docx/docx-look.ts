import type { Look } from '../../../src/intake/block.ts';
import { median } from '../../../src/intake/median.ts';
import type { FlowNode, InlineNode, ParagraphNode } from './docx-model.ts';

const styleNames: readonly (readonly [RegExp, NonNullable<Look['style']>])[] = [
  [/^(?:title|标题|文章标题|大标题)$/i, 'title'],
  [/^(?:subtitle|副标题)$/i, 'subtitle'],
  [/quote|引用|引文/i, 'quote'],
  [/caption|题注|图注/i, 'caption'],
];

/** How a paragraph looks: its style, how it is set, and its letters against the body text. */
export function readLook(node: ParagraphNode, bodySize: number): Look {
  const name = node.styleName ?? '';
  const depth = /^(?:heading|标题|outline)\s*([1-6])/i.exec(name)?.[1];
  const style = styleNames.find(([pattern]) => pattern.test(name))?.[1];
  const runs = listRuns(node.children);
  const sizes = runs.flatMap(({ fontSize }) => (fontSize === null ? [] : [fontSize]));
  const largest = Math.round((Math.max(0, ...sizes) / bodySize) * 100) / 100;
  return {
    ...(node.alignment === 'center' ? { isCentered: true } : {}),
    ...(node.alignment === 'right' || node.alignment === 'end' ? { isRight: true } : {}),
    ...(runs.length > 0 && runs.every(({ isBold }) => isBold) ? { isBold: true } : {}),
    ...(style ? { style } : {}),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
    ...(largest > 0 ? { size: largest } : {}),
  };
}

/** Runs that hold words, those inside of links too. */
function listRuns(nodes: readonly InlineNode[]): { isBold: boolean; fontSize: number | null }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'hyperlink') return listRuns(node.children);
    if (node.type !== 'run') return [];
    const hasWords = node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
    return hasWords ? [node] : listRuns(node.children);
  });
}

const defaultSize = 12;

/** The letter size of most of the text. */
export function findBodySize(nodes: readonly FlowNode[]): number {
  return median(listSizes(nodes)) || defaultSize;
}

/** The size of each paragraph once for every ten characters, so that the median is the body text's. */
function listSizes(nodes: readonly FlowNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const length = node.children.reduce(
      (sum, child) => sum + (child.type === 'run' ? countLetters(child.children) : 0),
      0,
    );
    const size = listRuns(node.children).find(({ fontSize }) => fontSize !== null)?.fontSize ?? defaultSize;
    return Array.from({ length: Math.ceil(length / 10) }, () => size);
  });
}

function countLetters(nodes: readonly InlineNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.value.length : 0), 0);
}
