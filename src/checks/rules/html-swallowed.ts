import type { MdastNode } from 'satteri';
import { defineCheck, type Report } from '../check.ts';
import { lengthOf, placeAt, placeOf, sourceOf, type Body } from '../parse-body.ts';

/** No words behind a remark or a closing tag that begins a line, no remark that never ends, and nothing of what Word writes
 *  for itself.
 *  Why: what stands there is no longer Markdown and is not published; a whole second half of an article was missing. */
export const htmlSwallowed = defineCheck({
  code: 'html-swallowed',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type === 'text') reportWritten(body, node, report);
      if (node.type !== 'html') continue;
      const lost = findLost(node.value.trim());
      if (lost === undefined) continue;
      report({ ...placeOf(body, node), length: lengthOf(body, node), ...lost });
    }
  },
});

/** What is shown as it is written: tags that only Word knows, and a remark without its end. */
function reportWritten(body: Body, node: MdastNode, report: Report): void {
  for (const { index, 0: text } of sourceOf(body, node).matchAll(written)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    report({
      ...placeAt(body, line, column - 1 + index),
      length: [...text].length,
      message: text.startsWith('<!--')
        ? '这个注释没有结束，会原样显示。'
        : `“${text}”是 Word 自己的记号，会原样显示。`,
      hint: text.startsWith('<!--') ? '在注释后面补上 -->，或者删掉它。' : '删掉它，只留文字。',
    });
  }
}

const written = /<!--|<!\[[^\]<>]*\]>|<\/?[a-z]+:[a-z]+(?:\s[^<>]*)?\/?>/giu;

function findLost(value: string): { message: string; hint: string } | undefined {
  if (value.startsWith('<!--')) {
    const end = value.lastIndexOf('-->');
    if (end < 0) return { message: '这个注释没有结束，后面的文字都不会发布。', hint: '在注释后面补上 -->。' };
    return explain(value.slice(end + 3), '注释');
  }
  return value.startsWith('</') ? explain(value.replace(/<\/?[a-z][^<>]*>/gi, ''), '标签') : undefined;
}

function explain(rest: string, what: string): { message: string; hint: string } | undefined {
  const words = rest.trim();
  if (words === '') return undefined;
  const shown = [...words].slice(0, 20).join('');
  return {
    message: `这一段以${what}开头，后面的文字“${shown}”不会发布。`,
    hint: what === '注释' ? '让注释独占一行，后面空一行再写文字。' : '删掉尖括号里的标签。',
  };
}
