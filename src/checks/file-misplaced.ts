import { listEndings } from '../model/collections.ts';
import { collectionNames, type CollectionName } from '../model/names.ts';
import { defineCheck } from './check.ts';

/** A file lies directly in the folder of a collection and ends as that collection's files end.
 *  Why: a file in a folder nobody reads, or with the ending .MD or .md.txt, vanished without a word. */
export const fileMisplaced = defineCheck({
  code: 'file-misplaced',
  scope: 'name',
  check({ path }, report) {
    const at = { line: 1, column: 1 };
    const [folder, ...rest] = path.split('/');
    if (!isCollection(folder) || rest.length !== 1) {
      report({
        ...at,
        message: rest.length > 1 ? '文件放得太深，不会发布。' : '文件不在任何一个栏目的文件夹里，不会发布。',
        hint: `放进这些文件夹之一，不要再套文件夹：${collectionNames.join('、')}。`,
      });
      return;
    }
    const endings = listEndings(folder);
    if (endings.some((ending) => path.endsWith(ending))) return;
    report({
      ...at,
      message: `“${folder}”里的文件要以 ${endings.join(' 或 ')} 结尾，这个文件不会发布。`,
      hint: `把文件名改成 ${suggestName(rest[0] ?? '', endings[0] ?? '')}。`,
    });
  },
});

function isCollection(name: string | undefined): name is CollectionName {
  return (collectionNames as readonly (string | undefined)[]).includes(name);
}

function suggestName(name: string, ending: string): string {
  return `${name.replace(/(\.[A-Za-z]+)+$/, '')}${ending}`;
}
