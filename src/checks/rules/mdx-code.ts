import type { MdastNode } from 'satteri';
import {
  explainMissingAttribute,
  mdxComponents,
  mdxReferences,
  mdxRequired,
  type MdxComponentName,
} from '../../model/mdx-components.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck, type BodyFile } from '../check.ts';
import { explainUnreadable, writeTag, type MdxFault } from '../mdx-syntax.ts';
import { lengthOf, placeOf } from '../parse-body.ts';

/** An MDX article holds words and the listed components only: no import, no export, no expression.
 *  Why: MDX is code. It can read files and secrets of the machine that builds the site, and it can hang it. */
export const mdxCode = defineCheck({
  code: 'mdx-code',
  scope: 'body',
  check(file, report) {
    const { path, body } = file;
    if (!path.endsWith('.mdx')) return;
    if (body.unreadable) {
      const { reason, line, column } = body.unreadable;
      const source = [...(body.lines[line - body.firstLine] ?? '')].slice(column - 1).join('');
      report({ line, column, ...explainUnreadable(source, reason) });
    }
    for (const node of body.nodes) {
      const fault = findFault(node, file);
      if (fault) report({ ...placeOf(body, node), length: lengthOf(body, node), ...fault });
    }
  },
});

function findFault(node: MdastNode, file: BodyFile): MdxFault | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: '.mdx 文件里不能写 import 和 export。',
        hint: '删掉这一行；组件不用导入，直接写就行。',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { message: '.mdx 文件里不能写 { }。', hint: '花括号换成全角括号（ ），里面的字照写。' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findElementFault(node, file);
    default:
      return undefined;
  }
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function findElementFault(node: Element, file: BodyFile): MdxFault | undefined {
  const name = node.name ?? '';
  if (!isComponent(name)) return explainStranger(name);
  const written = listAttributes(node);
  const isClosed = node.children.length === 0;
  const wanted = Object.keys(mdxRequired[name]).map((key) => [key, proposeValue(name, file)] as const);
  const known = Object.entries(written).filter(([key]) => isAttribute(name, key));
  const right = writeTag(name, { ...Object.fromEntries(wanted), ...Object.fromEntries(known) }, isClosed);
  if (Object.keys(written).length < node.attributes.length)
    return { message: `<${name}> 的属性只能写成 名字="内容"。`, hint: `写成 ${right}` };
  const strange = Object.keys(written).find((key) => !isAttribute(name, key));
  if (strange !== undefined)
    return {
      message: `<${name}> 没有 ${strange} 这个属性。`,
      hint: `可以写 ${mdxComponents[name].join('、')}，例如 ${right}`,
    };
  const missing = explainMissingAttribute(name, written);
  return missing === undefined ? undefined : { message: missing, hint: `写成 ${right}` };
}

function explainStranger(name: string): MdxFault {
  const names = Object.keys(mdxComponents);
  const nearest =
    names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? findNearest(name, names);
  const hint = nearest === undefined ? `可以用的组件：${names.join('、')}。` : `你是不是想写 <${nearest}>？`;
  return { message: `没有 <${name}> 这个组件。`, hint };
}

/** Attributes that are plain text and not empty; the others are left out. */
function listAttributes({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}

/** The first figure or term that the article lists stands as the example of an id. */
function proposeValue(name: MdxComponentName, { parsed }: BodyFile): string {
  const listed: unknown = parsed.data[mdxReferences[name] ?? ''];
  return Array.isArray(listed) && typeof listed[0] === 'string' ? listed[0] : '…';
}

function isAttribute(name: MdxComponentName, key: string): boolean {
  return (mdxComponents[name] as readonly string[]).includes(key);
}

function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}
