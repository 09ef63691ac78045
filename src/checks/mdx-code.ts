import { mdxToMdast, type MdastNode } from 'satteri';
import { mdxComponents } from '../model/mdx-components.ts';
import { defineCheck, type Report } from './check.ts';

/** An MDX article holds words and the listed components only: no import, no export, no expression.
 *  Why: MDX is code. It can read files and secrets of the machine that builds the site, and it can hang it. */
export const mdxCode = defineCheck({
  code: 'mdx-code',
  scope: 'entry',
  check({ path, parsed }, report) {
    if (!path.endsWith('.mdx')) return;
    try {
      inspect(mdxToMdast(parsed.body), parsed.bodyLine - 1, report);
    } catch (error) {
      report({ ...readErrorPlace(error, parsed.bodyLine - 1), message: 'MDX 写得不完整，读不懂。', hint });
    }
  },
});

const hint = `正文里不要写 { } 和 <，组件只用这些：${Object.keys(mdxComponents)
  .map((name) => `<${name} … />`)
  .join('、')}。`;

function inspect(node: MdastNode, lineOffset: number, report: Report): void {
  const fault = findFault(node);
  if (fault !== undefined) {
    const start = node.position?.start;
    report({ line: (start?.line ?? 1) + lineOffset, column: start?.column ?? 1, message: fault, hint });
  }
  if ('children' in node) for (const child of node.children) inspect(child as MdastNode, lineOffset, report);
}

function findFault(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'MDX 里不能写 import 和 export。';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'MDX 里不能写 { } 表达式。';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findElementFault(node.name ?? '', node.attributes);
    default:
      return undefined;
  }
}

function findElementFault(
  name: string,
  attributes: readonly { type: string; name?: string; value?: unknown }[],
) {
  const allowed = (mdxComponents as Readonly<Record<string, readonly string[]>>)[name];
  if (!allowed) return `没有 <${name}> 这个组件。`;
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `<${name}> 的属性只能写成 名字="内容"。`;
    }
    if (!allowed.includes(attribute.name ?? '')) return `<${name}> 没有 ${attribute.name ?? ''} 这个属性。`;
  }
  return undefined;
}

function readErrorPlace(error: unknown, lineOffset: number): { line: number; column: number } {
  const match = /(\d+):(\d+)/.exec(error instanceof Error ? error.message : '');
  return match
    ? { line: Number(match[1]) + lineOffset, column: Number(match[2]) }
    : { line: lineOffset + 1, column: 1 };
}
