import { findOrigin, nameOf } from '../content-path.ts';
import { defineCheck } from '../check.ts';

/** No leftovers of office programs, file managers and downloads.
 *  Why: “讲话 - 副本.md” beside “讲话.md” put one speech on the site twice, in two versions. */
export const fileLeftover = defineCheck({
  code: 'file-leftover',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      const what = findOrigin(nameOf(file.path));
      if (what === undefined) continue;
      report(file, {
        line: 1,
        column: 1,
        message: `文件名像是${what}。`,
        hint: '确认要的内容都在正式的文件里，然后删掉这个文件。',
      });
    }
  },
});
