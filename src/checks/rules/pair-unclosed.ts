import { defineCheck } from '../check.ts';
import { placeAt, type Body } from '../parse-body.ts';

/** Quotation marks, brackets and title marks of a paragraph come in pairs.
 *  Why: where a quotation ends decides whose words they are. */
export const pairUnclosed = defineCheck({
  code: 'pair-unclosed',
  scope: 'body',
  maySkip: true,
  check({ body }, report) {
    for (const node of body.nodes) {
      if ((node.type !== 'paragraph' && node.type !== 'heading') || !node.position) continue;
      const lone = findLone(body, node.position.start.line, node.position.end.line);
      if (!lone) continue;
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

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
};
const closing = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));

interface Lone {
  sign: string;
  line: number;
  at: number;
}

/** The first mark without a partner in some lines of the body. */
function findLone(body: Body, from: number, to: number): Lone | undefined {
  const open: Lone[] = [];
  for (let line = from; line <= to; line++) {
    for (const { index: at, 0: sign } of (body.lines[line - 1] ?? '').matchAll(
      /[“”《》（）【】「」『』]/gu,
    )) {
      const wanted = closing.get(sign);
      if (wanted === undefined) open.push({ sign, line, at });
      else if (open.at(-1)?.sign === wanted) open.pop();
      else return { sign, line, at };
    }
  }
  return open[0];
}
