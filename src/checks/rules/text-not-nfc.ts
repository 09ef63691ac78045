import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** Characters in their one normal form (Unicode NFC).
 *  Why: “é” made of two signs, or a compatibility 﨎, looks the same and is found by no search. */
export const textNotNfc = defineCheck({
  code: 'text-not-nfc',
  scope: 'text',
  check({ lines }, report) {
    lines.forEach((line, index) => {
      if (line === line.normalize('NFC')) return;
      for (const { text, ...place } of matchText(
        [line],
        /\P{M}\p{M}+|[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu,
      )) {
        const normal = text.normalize('NFC');
        if (normal === text) continue;
        report({
          ...place,
          line: index + 1,
          message: `“${text}”用了不规范的字符，样子一样，检索却找不到。`,
          hint: `重新输入“${normal}”；npm run fix 可以自动改。`,
          fix: normal,
        });
      }
    });
  },
});
