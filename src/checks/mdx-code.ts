import type { MdastNode } from 'satteri';
import { mdxComponents } from '../model/mdx-components.ts';
import { defineCheck } from './check.ts';
import { placeOf, walk } from './parse-body.ts';

/** An MDX article holds words and the listed components only: no import, no export, no expression.
 *  Why: MDX is code. It can read files and secrets of the machine that builds the site, and it can hang it. */
export const mdxCode = defineCheck({
  code: 'mdx-code',
  scope: 'body',
  check({ path, body }, report) {
    if (!path.endsWith('.mdx')) return;
    if (body.unreadable) report({ ...body.unreadable, message: 'MDX 写得不完整，读不懂。', hint });
    for (const node of walk(body.root)) {
      const fault = findFault(node);
      if (fault !== undefined) report({ ...placeOf(body, node), message: fault, hint });
    }
  },
});

const hint = `正文里不要写 { } 和 <，组件只用这些：${Object.keys(mdxComponents)
  .map((name) => `<${name} id="编号" />`)
  .join('、')}。`;

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
): string | undefined {
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
