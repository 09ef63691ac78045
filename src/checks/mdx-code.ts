import type { MdastNode } from 'satteri';
import { explainMissingAttribute, mdxComponents, type MdxComponentName } from '../model/mdx-components.ts';
import { defineCheck } from './check.ts';
import { placeOf } from './parse-body.ts';

/** An MDX article holds words and the listed components only: no import, no export, no expression.
 *  Why: MDX is code. It can read files and secrets of the machine that builds the site, and it can hang it. */
export const mdxCode = defineCheck({
  code: 'mdx-code',
  scope: 'body',
  check({ path, body }, report) {
    if (!path.endsWith('.mdx')) return;
    if (body.unreadable) report({ ...body.unreadable, message: 'MDX 写得不完整，读不懂。', hint });
    for (const node of body.nodes) {
      const fault = findFault(node);
      if (fault !== undefined) report({ ...placeOf(body, node), message: fault, hint });
    }
  },
});

const hint = `正文里不要写 { } 和 <，组件只用这些：${Object.entries(mdxComponents)
  .map(([name, [first]]) => `<${name} ${first}="…" />`)
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
  if (!isComponent(name)) return `没有 <${name}> 这个组件。`;
  const allowed: readonly string[] = mdxComponents[name];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `<${name}> 的属性只能写成 名字="内容"。`;
    }
    if (!allowed.includes(attribute.name ?? '')) return `<${name}> 没有 ${attribute.name ?? ''} 这个属性。`;
  }
  return explainMissingAttribute(
    name,
    Object.fromEntries(attributes.map(({ name: key = '', value }) => [key, value])),
  );
}

function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}
