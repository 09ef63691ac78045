import { defineCheck } from '../check.ts';
import { listTexts } from '../values-of.ts';

/** Fields are plain words: no HTML, no stars, links, notes or codes of Markdown.
 *  Why: a summary is shown in lists, in the search, on WeChat; **there** the stars stand as stars. */
export const valueMarkup = defineCheck({
  code: 'value-markup',
  scope: 'entry',
  check(file, report) {
    for (const { text, ...place } of listTexts(file)) {
      const found = marks
        .map(([pattern, what]) => ({ sign: pattern.exec(text)?.[0], what }))
        .find(({ sign }) => sign !== undefined);
      if (found?.sign === undefined) continue;
      report({
        ...place,
        message: `这个值里有${found.what}“${found.sign}”，会原样显示。`,
        hint: '字段里只写文字：删掉记号，只留字；要分段、加粗、加链接，写在正文里。',
      });
    }
  },
});

const marks: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][a-z\d:]*(?:\s[^<>]*)?\/?>|<!--/i, '网页代码'],
  [/!?\[[^[\]]*\]\([^()\s]*\)/, '链接的写法'],
  [/<https?:[^<>\s]*>/i, '链接的写法'],
  [
    /\*\*(?:[^*]+\*\*)?|__[^_\s][^_]*__|(?<![\p{L}\d])[*_](?=\p{Script=Han})[^*_]+[*_](?![\p{L}\d])/u,
    '强调的记号',
  ],
  [/`[^`]+`/, '代码的记号'],
  [/\[\^[^\]]+\]/, '脚注的记号'],
  [/^#{1,6} |^> /m, '标题或引文的记号'],
  [/\\[nrt](?![A-Za-z])/, '换行的写法'],
  [/~~[^~]+~~/, '删除线的记号'],
];
