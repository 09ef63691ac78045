import { findIdeograph } from '../../text/radicals.ts';
import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** Characters, not radicals that look like them (⼯ is not 工).
 *  Why: text copied out of PDFs looks right and can be found by nobody: search and sorting see other characters. */
export const textRadical = defineCheck({
  code: 'text-radical',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, /[\u2E80-\u2FDF]+/gu)) {
      const better = [...text].map((sign) => findIdeograph(sign) ?? sign).join('');
      const isSure = !/[\u2E80-\u2FDF]/u.test(better);
      report({
        ...place,
        message: `“${text}”是部首符号，样子像汉字，检索却找不到。`,
        hint: isSure ? `改成汉字“${better}”；npm run fix 可以自动改。` : '请重新输入这几个字。',
        ...(isSure ? { fix: better } : {}),
      });
    }
  },
});
