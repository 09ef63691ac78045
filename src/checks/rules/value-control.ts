import { visit } from 'yaml';
import { defineCheck } from '../check.ts';

/** No control characters, direction marks or halves of characters in a value, even where they are written as `\u0008`.
 *  Why: a title with "\u0008" made the feed unreadable for everybody. */
export const valueControl = defineCheck({
  code: 'value-control',
  scope: 'entry',
  check({ parsed }, report) {
    // Written as they are, they have been found in the text already.
    if (!parsed.yaml.includes('\\')) return;
    visit(parsed.document, {
      Scalar(_, { value, type, range }) {
        const found =
          type === 'QUOTE_DOUBLE' && typeof value === 'string' ? sign.exec(value)?.[0] : undefined;
        const source = parsed.yaml.slice(range?.[0], range?.[1]);
        if (found === undefined || !source.includes('\\')) return;
        const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        report({
          ...parsed.place(range?.[0] ?? 0),
          length: [...source].length,
          message: `这个值里用 \\ 写着不能发布的字符（U+${code}），它会使订阅源和网页读不出来。`,
          hint: '删掉这个转义，或换成想写的字；反斜线本身放在单引号里。',
        });
      },
    });
  },
});

const sign =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
