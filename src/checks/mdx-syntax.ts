import { mdxComponents } from '../model/mdx-components.ts';
import { better } from './html-advice.ts';

/** What is wrong with a component or a sign, for the editor, and how many characters it takes. */
export interface MdxFault {
  message: string;
  hint: string;
  length?: number;
}

const smaller = '小于号写成“小于”或全角的＜，网页代码删掉；需要组件的，照 docs/editors/components 写。';
/** Only this one has words inside; the others end with a slash. */
const wrapping = 'Aside';

/** Why MDX cannot be read, from what stands at the spot and what the parser said. */
export function explainUnreadable(source: string, reason: string): MdxFault {
  const tag = /^<\/?([\p{L}_][\p{L}\w]*)?[^<>]*>?/u.exec(source)?.[0] ?? source.slice(0, 1);
  return { length: [...tag].length, ...explainAt(source, tag, reason) };
}

function explainAt(source: string, tag: string, reason: string): MdxFault {
  if (source.startsWith('{'))
    return { message: '“{”没有配对的“}”。', hint: '正文里的花括号换成全角括号（ ）。', length: 1 };
  if (source.startsWith('<!--'))
    return { message: '.mdx 文件里不能用 <!-- --> 写备注。', hint: '删掉这段备注。', length: 4 };
  const address = /^<((?:https?:\/\/|mailto:)?[^<>\s]+[.@][^<>\s]+)>/.exec(source)?.[1];
  if (address !== undefined)
    return { message: '.mdx 文件里的网址不能用尖括号。', hint: `写成 [文字](${address})。` };
  const name = /^<\/?([\p{L}_][\p{L}\w]*)/u.exec(tag)?.[1] ?? '';
  if (!Object.hasOwn(mdxComponents, name)) return explainForeign(tag, name, reason);
  if (reason.includes('closing tag')) return explainClosing(tag, name, reason);
  if (/[“”‘’]/.test(tag))
    return {
      message: `<${name}> 用了中文引号。`,
      hint: `属性用半角双引号：${tag.replace(/[“”‘’]/g, '"')}`,
    };
  return {
    message: `<${name}> 没有写完整。`,
    hint: `照样子写：${writeTag(name, {}, name !== wrapping)}，引号用半角，末尾的 ${name === wrapping ? '>' : '/>'} 不能少。`,
  };
}

function explainForeign(tag: string, name: string, reason: string): MdxFault {
  const open = /expected corresponding closing tag for `<(\w+)>`/.exec(reason)?.[1];
  if (open !== undefined)
    return { message: `${tag} 和上面的 <${open}> 对不上。`, hint: `结束写成 </${open}>。` };
  return name === '' || tag.length > 40
    ? { message: '“<”在 .mdx 文件里是组件的开头，这里不是组件。', hint: smaller, length: 1 }
    : { message: `“<${name}”在 .mdx 文件里是组件的开头，没有这个组件。`, hint: better[name] ?? smaller };
}

function explainClosing(tag: string, name: string, reason: string): MdxFault {
  if (reason.startsWith('Unexpected'))
    return {
      message: `多了一个 ${tag}，前面没有 <${name}>。`,
      hint: `在开头补上 <${name} …>，或删掉这一个。`,
    };
  return name === wrapping
    ? {
        message: `<${name}> 没有结束。`,
        hint: `在这段话后面空一行，单独写一行 </${name}>；<${name} …> 也单独占一行。`,
      }
    : { message: `<${name}> 没有结束。`, hint: `末尾加一条斜线：${tag.replace(/\s*>$/, ' />')}` };
}

/** A component as it should be written. */
export function writeTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isClosed: boolean,
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${pairs.join('')}${isClosed ? ' />' : '>'}`;
}
