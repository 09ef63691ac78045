import { defineCheck } from '../check.ts';

/** Only rules of style may be skipped.
 *  Why: a skipped broken link is still broken for the reader. */
export const skipRefused = defineCheck({
  code: 'skip-refused',
  scope: 'skips',
  check({ parsed, skips, rules }, report) {
    const allowed = [...rules.values()].filter(({ maySkip }) => maySkip).map(({ code }) => code);
    for (const { code, path } of skips) {
      const rule = rules.get(code);
      if (!rule || rule.maySkip) continue;
      report({
        ...parsed.locate([...path, 'code']),
        length: [...code].length,
        field: '代码',
        message: `${code} 这一条不能不查。`,
        hint: `请照那条消息改好，再删掉这一项。可以不查的有：${allowed.join('、')}。`,
      });
    }
  },
});
