import { countHan } from '../../text/han.ts';
import { defineCheck } from '../check.ts';

/** A skipped rule comes with a reason in words.
 *  Why: a year later nobody knows whether the straight quotes are wanted or were forgotten. */
export const skipReason = defineCheck({
  code: 'skip-reason',
  scope: 'skips',
  check({ parsed, skips }, report) {
    for (const { code, reason, path } of skips) {
      if (countHan(reason) >= 4) continue;
      report({
        ...parsed.locate([...path, 'reason']),
        length: Math.max(1, [...reason].length),
        field: '理由',
        message: `没有写明为什么不查 ${code || '这一条'}。`,
        hint: '用一句话写出理由，例如 reason: 引的是竞赛软件的界面，引号照原样。',
      });
    }
  },
});
