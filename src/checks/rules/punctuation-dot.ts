import { defineCheck, type FindingText } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** Between the parts of a foreign name and in 9·26 stands the middle dot ·.
 *  Why: 卡尔•马克思 with a bullet looks the same and is another word: who searches for it finds nothing. */
export const punctuationDot = defineCheck({
  code: 'punctuation-dot',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, ...place } of matchProse(file, wrong)) report({ ...place, ...explain(text) });
  },
});

const wrong =
  /(?<=[\p{Script=Han}\dA-Za-z])[•・‧∙⋅●](?=[\p{Script=Han}\dA-Za-z])|(?<=\p{Script=Han}{2})\.(?=\p{Script=Han}{2})/gu;

function explain(text: string): Pick<FindingText, 'message' | 'hint' | 'fix' | 'length'> {
  return {
    length: 1,
    message: `这里的“${text}”不是间隔号。`,
    hint: text === '.' ? '间隔号写“·”；是一句话的结束就写“。”。' : '间隔号写“·”。',
    ...(text === '.' ? {} : { fix: '·' }),
  };
}
