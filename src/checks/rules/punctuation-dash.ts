import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** A dash is ——, two characters long (GB/T 15834—2011).
 *  Why: “--” stays two hyphens on the page; a single “—” between words reads as “to”. */
export const punctuationDash = defineCheck({
  code: 'punctuation-dash',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(file, wrong)) {
      report({ line, column, length, message: `破折号写成了“${text}”。`, hint: '改成“——”。', fix: '——' });
    }
  },
});

const side = String.raw`[\p{Script=Han}，。；：！？、“”‘’《》（）]`;
const wrong = new RegExp(
  String.raw`(?<=${side})[ ]?(?:-{2,}|－{2,}|–{2,}|―+|─{2,}|ーー+|—{3,})[ ]?|(?:-{2,}|－{2,}|─{2,}|—{3,})(?=${side})`,
  'gu',
);
