import { defineCheck } from '../check.ts';

/** Only regular files: no symlinks, pipes or devices.
 *  Why: a symlink published a file from outside the content folder; a pipe makes the build wait for ever. */
export const fileKind = defineCheck({
  code: 'file-kind',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      if (file.kind === undefined || file.kind === 'file') continue;
      const what = file.kind === 'link' ? '一个快捷方式（符号链接）' : '一个特殊文件';
      report(file, {
        line: 1,
        column: 1,
        message: `这是${what}，不是真正的文件，不会发布。`,
        hint: '删掉它，把真正的文件复制到这里。',
      });
    }
  },
});
