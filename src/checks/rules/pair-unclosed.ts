import type { MdastNode } from 'satteri';
import { defineCheck } from '../check.ts';
import { placeAt, type Body } from '../parse-body.ts';

/** Quotation marks, brackets and title marks of a paragraph come in pairs. A quotation of several paragraphs opens each of them and is
 *  closed at the end of the last (GB/T 15834—2011, 4.8.3.5); the bracket of 1）甲；2）乙 has no partner.
 *  Why: where a quotation ends decides whose words they are. */
export const pairUnclosed = defineCheck({
  code: 'pair-unclosed',
  scope: 'body',
  maySkip: true,
  check({ body }, report) {
    const parts = body.nodes.filter(
      (node) => (node.type === 'paragraph' || node.type === 'heading') && node.position !== undefined,
    );
    for (const [index, node] of parts.entries()) {
      const lone = findLone(body, node);
      const next = parts[index + 1];
      if (!lone || (lone.sign in quotations && next && opensWith(body, next, lone.sign))) continue;
      const isOpening = lone.sign in pairs;
      report({
        ...placeAt(body, lone.line, lone.at),
        message: `这里的 ${lone.sign} 没有和它成对的${isOpening ? '后' : '前'}一半。`,
        hint: isOpening
          ? `在结束的地方补上 ${pairs[lone.sign] ?? ''} 。`
          : '在开始的地方补上前一半，或删掉这一个。',
      });
    }
  },
});

const quotations: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };
const pairs: Readonly<Record<string, string>> = { ...quotations, '《': '》', '（': '）', '【': '】' };
const closing = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));
/** 1） 二） a） at the beginning of an item, in a line of its own or among others. */
const itemNumber = /(?:^|[\s，。；：、！？>*-])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})）$/u;

interface Lone {
  sign: string;
  line: number;
  at: number;
}

/** The first mark of a part without a partner. */
function findLone(body: Body, { position }: MdastNode): Lone | undefined {
  const open: Lone[] = [];
  const items: Lone[] = [];
  for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) {
    const text = body.lines[line - 1] ?? '';
    for (const { index: at, 0: sign } of text.matchAll(/[“”《》（）【】「」『』]/gu)) {
      const wanted = closing.get(sign);
      if (wanted === undefined) open.push({ sign, line, at });
      else if (open.at(-1)?.sign === wanted) open.pop();
      else if (sign === '）' && itemNumber.test(text.slice(Math.max(0, at - 8), at + 1)))
        items.push({ sign, line, at });
      else return { sign, line, at };
    }
  }
  return open[0] ?? findOnlyItem(body, items);
}

/** A single item behind a comma is none: “去年评了十人，九）名在车间”. */
function findOnlyItem(body: Body, [only, ...more]: readonly Lone[]): Lone | undefined {
  if (!only || more.length > 0) return undefined;
  const before = (body.lines[only.line - 1] ?? '').slice(0, only.at);
  return /[，、][\dA-Za-z一二三四五六七八九十]+$/u.test(before) ? only : undefined;
}

/** Whether a part begins with this mark, bold or not. */
function opensWith(body: Body, { position }: MdastNode, sign: string): boolean {
  const { line = 1, column = 1 } = position?.start ?? {};
  const text = (body.lines[line - 1] ?? '').slice(column - 1);
  return text.replace(/^[#>*_\s\u3000-]+/u, '').startsWith(sign);
}
