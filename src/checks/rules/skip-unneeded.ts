import { defineCheck } from '../check.ts';

/** A rule is skipped only as long as it would speak, and once.
 *  Why: a skip that is left behind hides the next slip of the same kind, which nobody has looked at. */
export const skipUnneeded = defineCheck({
  code: 'skip-unneeded',
  scope: 'skips',
  check({ parsed, skips, rules, silenced }, report) {
    for (const [index, { code, path }] of skips.entries()) {
      const isRepeated = skips.slice(0, index).some((other) => other.code === code);
      if (!rules.get(code)?.maySkip || (silenced.has(code) && !isRepeated)) continue;
      report({
        ...parsed.locate([...path, 'code']),
        length: [...code].length,
        field: '代码',
        message: isRepeated ? `${code} 写了两次。` : `这个文件已经没有 ${code} 的问题，不用再写“不查”。`,
        hint: skips.length === 1 ? '把 skipChecks 整段删掉。' : '删掉这一项，连同它的理由。',
      });
    }
  },
});
