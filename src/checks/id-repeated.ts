import { defineCheck } from './check.ts';

/** One id, one file, whatever the ending and the case.
 *  Why: of two files with one id one vanished, and the build stayed green. */
export const idRepeated = defineCheck({
  code: 'id-repeated',
  scope: 'name',
  check({ path, paths }, report) {
    const twin = paths.find((other) => other !== path && keyOfPath(other) === keyOfPath(path));
    if (twin === undefined) return;
    report({
      line: 1,
      column: 1,
      message: `和 ${twin} 编号相同，两个文件只能发布一个。`,
      hint: '把其中一个文件改名；内容重复就删掉一个。',
    });
  },
});

/** Folder and name without ending, in one case and one normal form, as Windows and macOS compare them. */
function keyOfPath(path: string): string {
  return path
    .replace(/\.[^./]*$/, '')
    .normalize('NFC')
    .toLowerCase();
}
