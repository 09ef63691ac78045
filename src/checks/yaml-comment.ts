import { visit } from 'yaml';
import { defineCheck } from './check.ts';

/** A ` #` inside Chinese text is no remark.
 *  Why: “第 #1 名” was published as “第”: the rest counts as a remark, and nobody is told. */
export const yamlComment = defineCheck({
  code: 'yaml-comment',
  scope: 'yaml',
  check({ parsed }, report) {
    if (!/[ \t]#/.test(parsed.yaml)) return;
    visit(parsed.document, {
      Scalar(_, { value, type, range }) {
        if (type !== 'PLAIN' || !range || typeof value !== 'string') return;
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
