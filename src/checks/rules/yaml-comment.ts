import { isScalar, visit } from 'yaml';
import { defineCheck } from '../check.ts';

/** A ` #` inside Chinese text is no remark.
 *  Why: “第 #1 名” was published as “第”: the rest counts as a remark, and nobody is told. */
export const yamlComment = defineCheck({
  code: 'yaml-comment',
  scope: 'yaml',
  check({ parsed }, report) {
    if (!/[ \t]#/.test(parsed.yaml)) return;
    visit(parsed.document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !key.range || !isScalar(value) || value.value !== null) return;
        const start = parsed.yaml.indexOf(':', key.range[1]) + 1;
        const [, gap = '', cut = ''] =
          /^([ \t]+)(#\S.*)/.exec(parsed.yaml.slice(start).split('\n', 1)[0] ?? '') ?? [];
        if (cut === '') return;
        report({
          ...parsed.place(start + gap.length),
          length: [...cut].length,
          message: '以“#”开头的内容会被当作备注丢掉，这个字段是空的。',
          hint: `用单引号括起来：${String(key.value)}: '${cut.replaceAll("'", "''")}'`,
        });
      },
      Scalar(_, { type, range }) {
        if (type !== 'PLAIN' || !range) return;
        // As written: 20 #1 班 leaves a number, and its end is lost all the same.
        const value = parsed.yaml.slice(range[0], range[1]);
        const rest = /^([ \t]+)(#.*)/.exec(parsed.yaml.slice(range[1]).split('\n', 1)[0] ?? '');
        const [, gap = '', cut = ''] = rest ?? [];
        if (cut === '' || !(/\p{Script=Han}/u.test(value) || /^#[^\s#]/.test(cut))) return;
        report({
          ...parsed.place(range[1] + gap.length),
          length: [...cut].length,
          message: `从“#”起的文字会被当作备注丢掉，只剩“${value}”。`,
          hint: `是内容就用单引号括起来：'${`${value}${gap}${cut}`.replaceAll("'", "''")}'；是备注就另起一行。`,
        });
      },
    });
  },
});
