import { defineCheck, type FindingText } from '../check.ts';
import { placeAt } from '../parse-body.ts';

/** A list item begins with a minus or a number that Markdown knows, and a blank.
 *  Why: “-第一” and “•第一” run together into one paragraph of hyphens. */
export const listSpace = defineCheck({
  code: 'list-space',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'paragraph' || !node.position) continue;
      const { start, end } = node.position;
      for (let line = start.line; line <= end.line; line++) {
        const source = body.lines[line - 1] ?? '';
        const from = line === start.line ? start.column - 1 : 0;
        const place = { isFirst: line === start.line, isAlone: start.line === end.line };
        const fault = explainNumber(source.slice(from), place) ?? explainSign(source.slice(from));
        if (fault) report({ ...placeAt(body, line, from), ...fault });
      }
    }
  },
});

type Fault = Pick<FindingText, 'message' | 'hint' | 'length' | 'fix'>;

/** Numbers in a row: `1、字` runs together only with others; `1.字` never makes a list; one that is not 1 does not begin a list
 *  right below a paragraph. */
function explainNumber(source: string, place: { isFirst: boolean; isAlone: boolean }): Fault | undefined {
  const [found, number = '', sign = '', blank = ''] =
    /^(\d{1,2})([、．.)])([ \t\u3000]*)(?=\S)/u.exec(source) ?? [];
  if (found === undefined) return undefined;
  if (/[.)]/.test(sign) && blank !== '')
    return place.isFirst
      ? undefined
      : {
          message: `“${found.trim()}”紧跟着上一行，不成列表，几项会连成一段。`,
          hint: '在列表的前面空一行。',
          length: found.length,
        };
  const isGlued = /[.)]/.test(sign) && /^[\p{Script=Han}“《]/u.test(source.slice(found.length));
  if (!isGlued && (/[.)]/.test(sign) || place.isAlone)) return undefined;
  return {
    message: `“${found.trim()}”不成列表，几项会连成一段。`,
    hint: `写成“${number}. ”：半角的点，后面空一格。`,
    length: found.length,
    fix: `${number}. `,
  };
}

/** Minus and plus without a blank or with a wide one, a star alone in its line, and what office programs put before an item,
 *  letters of their fonts of signs (Wingdings) among them. */
const signs = [
  /^(?:[-+](?=[\p{Script=Han}“《])|[-+*]\u3000+(?=\S))/u,
  /^\*(?=[\p{Script=Han}“《][^*]*$)/u,
  /^(?:[•●○■◆▪·－➢➤►▶✓✔√](?=\s*\S)|[Øü](?=[ \u3000]*\p{Script=Han})|[lnu](?=[ \u3000]+\p{Script=Han})|(?:——|—|–)[ \u3000]+(?=\p{Script=Han}))\s*/u,
];

function explainSign(source: string): Fault | undefined {
  const found = signs.map((pattern) => pattern.exec(source)?.[0]).find((text) => text !== undefined);
  if (found === undefined) return undefined;
  const isKnown = /^[-+*]$/.test(found.trim());
  return {
    message: `列表的记号“${found.trim()}”${isKnown ? '后面少了空格' : '不成列表'}。`,
    hint: '每项前面写半角的“- ”，减号后面空一格。',
    length: [...found].length,
    fix: '- ',
  };
}
