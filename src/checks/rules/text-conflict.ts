import { defineCheck } from '../check.ts';

/** No marks of an unfinished git merge.
 *  Why: both versions of a paragraph were published with <<<<<<< between them. */
export const textConflict = defineCheck({
  code: 'text-conflict',
  scope: 'text',
  check({ lines }, report) {
    lines.forEach((line, index) => {
      if (!/^(<{7}|>{7}|\|{7})( |$)/.test(line)) return;
      report({
        line: index + 1,
        column: 1,
        length: 7,
        message: '这里留着 git 合并冲突的记号。',
        hint: '两边的文字选一边或合起来，再删掉 <<<<<<<、=======、>>>>>>> 这几行。',
      });
    });
  },
});
