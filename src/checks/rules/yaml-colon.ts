import { defineCheck } from '../check.ts';

/** After a field's name stands a half-width colon and a blank.
 *  Why: with a Chinese input method the colon comes out full-width, and the field is no field any more. */
export const yamlColon = defineCheck({
  code: 'yaml-colon',
  scope: 'yaml',
  check({ parsed }, report) {
    if (parsed.readable) return;
    parsed.yaml.split('\n').forEach((line, index) => {
      const match =
        /^(\s*(?:-\s+)?)([A-Za-z]\w*|\p{Script=Han}{2,6})(\s*(?:：|:(?=[^\s/])|:(?=[\u00A0\u3000]))\s*)(.*)$/u.exec(
          line,
        );
      if (!match) return;
      const [, before = '', key = '', colon = '', rest = ''] = match;
      const isFullWidth = colon.includes('：');
      report({
        line: parsed.yamlLine + index,
        column: [...before, ...key].length + 1,
        length: [...colon].length,
        message: isFullWidth
          ? `“${key}”后面的冒号是全角的“：”。`
          : /[\u00A0\u3000]/.test(colon)
            ? `“${key}”的冒号后面不是普通的空格。`
            : `“${key}”的冒号后面少了空格。`,
        hint: `用半角冒号加一个空格：${key}: ${rest}`,
        fix: ': ',
      });
    });
  },
});
