import { findNearest } from '../../text/ids.ts';
import { defineCheck } from '../check.ts';
import { answerableKinds } from '../skips.ts';

/** A file skips only rules that there are.
 *  Why: a mistyped code skips nothing, and the editor looks for the mistake in the text. */
export const skipUnknown = defineCheck({
  code: 'skip-unknown',
  scope: 'skips',
  check({ parsed, skips, rules }, report) {
    for (const { code, path } of skips) {
      if (code === '' || rules.has(code) || answerableKinds.includes(code)) continue;
      const nearest = findNearest(code, [...rules.keys(), ...answerableKinds]);
      report({
        ...parsed.locate([...path, 'code']),
        length: [...code].length,
        field: '代码',
        message: `没有“${code}”这个代码。`,
        hint:
          nearest === undefined
            ? '照抄消息末尾的英文代码；全部代码在 docs/checks/README.md。'
            : `你是不是想写 ${nearest}？`,
      });
    }
  },
});
