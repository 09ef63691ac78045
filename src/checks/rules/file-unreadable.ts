import { defineCheck } from '../check.ts';

/** Every file and folder can be read.
 *  Why: one file without the right to read it ended the whole check with a trail of calls, or was missing from the site. */
export const fileUnreadable = defineCheck({
  code: 'file-unreadable',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      if (file.unread === undefined) continue;
      const isFolder = file.kind === 'folder';
      report(file, {
        line: 1,
        column: 1,
        message: isFolder
          ? `这个文件夹读不出来：${file.unread}。里面的文件没有检查，也不会发布。`
          : `这个文件读不出来：${file.unread}。它没有检查，也不会发布。`,
        hint: `请检查${isFolder ? '文件夹' : '文件'}的权限，或者换一份好的。`,
      });
    }
  },
});
