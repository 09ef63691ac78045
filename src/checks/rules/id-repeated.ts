import type { RawFile } from '../../model/content-file.ts';
import { isPicturePath } from '../../model/pictures.ts';
import { defineCheck } from '../check.ts';

/** One id, one file, whatever the ending and the case.
 *  Why: of two files with one id one vanished, and the build stayed green. */
export const idRepeated = defineCheck({
  code: 'id-repeated',
  scope: 'names',
  check(files, report) {
    for (const twins of Map.groupBy(
      files.filter(({ path }) => !isPicturePath(path)),
      keyOfFile,
    ).values()) {
      for (const file of twins) {
        const twin = twins.find((other) => other !== file);
        if (!twin) continue;
        report(file, {
          line: 1,
          column: 1,
          message: `和 ${twin.path} 编号相同，两个文件只能发布一个。`,
          hint: '把其中一个文件改名；内容重复就删掉一个。',
        });
      }
    }
  },
});

/** Folder and name without ending, in one case and one normal form, as Windows and macOS compare them. */
function keyOfFile({ path }: RawFile): string {
  return path
    .replace(/\.[^./]*$/, '')
    .normalize('NFC')
    .toLowerCase();
}
