import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** Characters are written as they are, not as codes.
 *  Why: “&nbsp;” pasted from a web page leaves odd gaps, and a searcher's phrase does not match across them. */
export const htmlEntity = defineCheck({
  code: 'html-entity',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(
      file,
      /(?<!\\)&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,6});/gu,
    )) {
      const sign = signs[text];
      report({
        line,
        column,
        length,
        message: `“${text}”是网页代码里的写法。`,
        hint: sign === undefined ? '直接写这个字。' : sign.trim() === '' ? '删掉它。' : `直接写“${sign}”。`,
        ...(sign === undefined ? {} : { fix: sign.trim() }),
      });
    }
  },
});

const signs: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&emsp;': ' ',
  '&ensp;': ' ',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&mdash;': '—',
  '&hellip;': '…',
  '&middot;': '·',
};
