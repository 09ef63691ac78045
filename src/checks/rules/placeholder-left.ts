import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** Nothing is left of the blank form.
 *  Why: “TODO 核对数字” on a published page tells readers that nobody did. */
export const placeholderLeft = defineCheck({
  code: 'placeholder-left',
  scope: 'entry',
  maySkip: true,
  check({ parsed, lines }, report) {
    if (parsed.data['draft'] === true) return;
    for (const { text, ...place } of matchText(
      lines,
      /\bTODO\b|\bTBD\b|\bFIXME\b|[（【]待[^）】\n]{1,6}[）】]|此处填写|在这里写|lorem ipsum/giu,
    )) {
      if (/^\s*#/.test(lines[place.line - 1] ?? '') && place.line < parsed.bodyLine) continue;
      report({
        ...place,
        message: `这里还留着“${text}”，没有写完。`,
        hint: '补上内容；还不能发布就在资料里加一行 draft: true。',
      });
    }
  },
});
