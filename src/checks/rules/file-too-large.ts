import { maximumBytes } from '../../model/limits.ts';
import { defineCheck } from '../check.ts';

/** A file of words is small: at most one million bytes, some 300,000 characters.
 *  Why: a picture pasted into the text as code made a page that no phone could open. */
export const fileTooLarge = defineCheck({
  code: 'file-too-large',
  scope: 'bytes',
  check({ bytes, size = bytes.length }, report) {
    if (size <= maximumBytes) return;
    report({
      line: 1,
      column: 1,
      message: `文件有 ${(size / 1_000_000).toFixed(1)} MB，超过了 ${maximumBytes / 1_000_000} MB 的上限。`,
      hint: '图片不要贴在文字里，另存成图片文件放进 images/；文章太长就分成几篇。',
    });
  },
});
