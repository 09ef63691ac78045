import { isArticleName } from '../../model/names.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { titleOfFile } from '../entry-index.ts';

/** Two articles do not bear one title, and two entries of a directory not one name. Sources and figures may.
 *  Why: in a list of results two equal lines look like a mistake, and readers open the wrong one. */
export const titleRepeated = defineCheck({
  code: 'title-repeated',
  scope: 'library',
  maySkip: true,
  check({ files }, report) {
    const titled = Map.groupBy(files.filter(mayNotRepeat), keyOfFile);
    for (const twins of titled.values()) {
      for (const file of twins) {
        const twin = twins.find((other) => other !== file);
        if (!twin) continue;
        const key = 'title' in file.parsed.data ? 'title' : 'name';
        report(file, {
          ...file.parsed.locate([key]),
          length: [...titleOfFile(file)].length,
          level: 'warning',
          message: `和 ${twin.path} 同名：“${titleOfFile(file)}”。`,
          hint: '是同一篇就删掉一个文件；不是，就在名称里写出区别，例如加上年份或地方。',
        });
      }
    }
  },
});

/** Sources are as their authors named them; numbers are told apart by place and time. */
function mayNotRepeat({ collection }: ContentFile): boolean {
  return collection !== 'sources' && collection !== 'figures';
}

function keyOfFile(file: ContentFile): string {
  return `${isArticleName(file.collection) ? 'articles' : file.collection} ${titleOfFile(file)}`;
}
