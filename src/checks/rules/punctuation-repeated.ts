import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** One punctuation mark at a time.
 *  Why: “，，” and “。，” are leftovers of cutting and pasting, and readers wonder what is missing. */
export const punctuationRepeated = defineCheck({
  code: 'punctuation-repeated',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(file, wrong)) {
      const better = mend(text);
      report({
        line,
        column,
        length,
        message: `标点“${text}”连在一起了。`,
        hint: better === undefined ? '留下对的一个。' : `改成“${better}”。`,
        ...(better === undefined ? {} : { fix: better }),
      });
    }
  },
});

const wrong = /([，；：、])[，。；：、？！]+|。[，；：、？！]+|[？！][，。；：、]+|！{2,}|？{2,}/gu;

/** A full stop behind ？ and ！ says nothing more; else two signs may have been meant. */
function mend(text: string): string | undefined {
  return /^(.)\1+$/u.test(text) || /^[？！]。$/u.test(text) ? text.charAt(0) : undefined;
}
