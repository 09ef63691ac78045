import { hasBody } from '../../model/names.ts';
import { defineCheck, type ProseFile } from '../check.ts';
import { mask, matchProse } from '../parse-prose.ts';

/** So many times in 1,000 characters an article may say what its sources do not; once it always may. */
const allowed = 2;

/** An article says what is known, and seldom what is not; its title and its summary never. A document in full text is in
 *  its issuer's words.
 *  Why: the reader came for the facts, and “原文没有写” is often untrue, because only a record was read. */
export const absenceCounted = defineCheck({
  code: 'absence-counted',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    if (file.collection === undefined || !hasBody(file.collection)) return;
    if (file.parsed.data['textKind'] === '全文') return;
    const found = [...matchProse(file, absence)];
    for (const { line, column, length, text } of found.filter((match) => isInHead(file, match)))
      report({
        line,
        column,
        length,
        level: 'warning',
        message: `标题和摘要里不写缺什么：“${text}”。`,
        hint: '写文章里有什么；缺的放到正文，或者不写。',
      });
    const inBody = found.filter(({ line }) => line >= file.parsed.bodyLine);
    const limit = Math.max(1, Math.floor((countBody(file) * allowed) / 1000));
    const excess = inBody[limit];
    if (!excess) return;
    const { line, column, length, text } = excess;
    const lines = [...new Set(inBody.map((match) => match.line))].join('、');
    report({
      line,
      column,
      length,
      level: 'warning',
      message: `“${text}”一类的话有 ${inBody.length} 处（第 ${lines} 行），这样长的文章至多 ${limit} 处。`,
      hint: '先读原文，写已知的；确实没有的，并成一句“本站未见原文”，隐去姓名写“姓名从略”，来源隐去数字写“原文未公布”。',
    });
  },
});

function isInHead({ parsed }: ProseFile, { line }: { line: number }): boolean {
  if (line >= parsed.bodyLine) return false;
  return parsed
    .spans(['title', 'subtitle', 'summary'])
    .some(({ start, end }) => start.line <= line && line <= end.line);
}

/** The site's own words for what it has not seen are no such words: 本站未见原文, 原文未公布. Nor is what stands in quotation marks. */
const absence =
  /(?<!“[^”\n]*)(?:材料(?:里|中)?没有|(?:没有|没|(?<!原文)未)(?:写明|写出|写到|写|公布|公开|记载|说明|提到|提及|列出|交代|给出|披露|点名|注明|载明|查到))/gu;

/** Characters of the body's running text, blanks and syntax aside. */
function countBody({ prose, parsed }: ProseFile): number {
  const body = prose.slice(parsed.bodyLine - 1).join('');
  return Array.from(body.replaceAll(mask, '').replace(/\s/g, '')).length;
}
