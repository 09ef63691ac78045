import { defineCheck } from '../check.ts';

/** Only regular files: no symlinks, pipes or devices.
 *  Why: a symlink published a file from outside the content folder; a pipe makes the build wait for ever. */
export const fileKind = defineCheck({
  code: 'file-kind',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      if (file.kind === undefined || file.kind === 'file' || file.unread !== undefined) continue;
      report(file, { line: 1, column: 1, ...faults[file.kind] });
    }
  },
});

const hint = '删掉它，把真正的文件复制到这里。';
const faults = {
  link: { message: '这是一个快捷方式（符号链接），不是真正的文件，不会发布。', hint },
  special: { message: '这是一个特殊文件，不是真正的文件，不会发布。', hint },
  folder: {
    message: '这是一个文件夹，名字却像一个文件，里面的东西不会发布。',
    hint: '把里面的文件移到栏目的文件夹里，再删掉它。',
  },
} as const;
