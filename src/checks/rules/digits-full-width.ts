import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** Digits and Latin letters are half-width.
 *  Why: a searcher who types 2024 does not find ２０２４, and figures in full width run over the line. */
export const digitsFullWidth = defineCheck({
  code: 'digits-full-width',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(
      file,
      /[０-９Ａ-Ｚａ-ｚ％]+(?:[．，][０-９]+)?/gu,
    )) {
      const better = text.normalize('NFKC');
      report({
        line,
        column,
        length,
        message: `“${text}”是全角的。`,
        hint: `改成半角的“${better}”。`,
        fix: better,
      });
    }
  },
});
