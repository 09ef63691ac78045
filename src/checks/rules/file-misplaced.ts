import { listEndings } from '../../model/collections.ts';
import { collectionNames, isCollection, type CollectionName } from '../../model/names.ts';
import { hasPictureEnding, pictureEndings, pictureFolder } from '../../model/pictures.ts';
import { isRootFile, rootFiles } from '../../model/root-files.ts';
import { findNearest } from '../../text/ids.ts';
import { findOrigin } from '../content-path.ts';
import { defineCheck, type FindingText } from '../check.ts';

/** A file lies directly in the folder of a collection and ends as that collection's files end.
 *  Why: a file in a folder nobody reads, or with the ending .MD or .md.txt, vanished without a word. */
export const fileMisplaced = defineCheck({
  code: 'file-misplaced',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      const [folder = '', ...rest] = file.path.split('/');
      const name = rest.at(-1) ?? folder;
      if (isRootFile(file.path) || findOrigin(name) !== undefined || (file.kind ?? 'file') !== 'file')
        continue;
      const isAboutPicture = folder === pictureFolder || hasPictureEnding(name);
      const fault = isAboutPicture
        ? explainPicture(file.path)
        : !isCollection(folder) || rest.length !== 1
          ? explainFolder(folder, rest)
          : explainEnding(folder, name);
      if (fault) report(file, { line: 1, column: 1, ...fault });
    }
  },
});

type Fault = Pick<FindingText, 'message' | 'hint'>;

/** A picture lies in images/, and nothing else does. */
function explainPicture(path: string): Fault | undefined {
  const [folder = '', ...rest] = path.split('/');
  const isPicture = hasPictureEnding(path);
  if (folder === pictureFolder && isPicture && rest.length === 1) return undefined;
  if (folder === pictureFolder && isPicture)
    return { message: '图片放得太深，不会发布。', hint: `直接放在 ${pictureFolder}/ 里，不要再套文件夹。` };
  if (/\.svgz?$/i.test(path))
    return {
      message: 'SVG 里可以藏程序和外面的地址，不发布。',
      hint: '用看图软件打开，另存为 PNG，再放进 images/。',
    };
  if (folder === pictureFolder)
    return {
      message: `${pictureFolder}/ 里只放图片，这个文件不会发布。`,
      hint: `图片的文件名以 ${pictureEndings.join('、')} 结尾；别的文件移到别处。`,
    };
  return {
    message: '图片不在放图片的文件夹里，不会发布。',
    hint: `移到 ${pictureFolder}/ 里，文中写成 /${pictureFolder}/${rest.at(-1) ?? folder}。`,
  };
}

function explainFolder(folder: string, rest: readonly string[]): Fault {
  const known = `放进这些文件夹之一，不要再套文件夹：${collectionNames.join('、')}；图片放进 ${pictureFolder}。`;
  if (rest.length > 1) return { message: '文件放得太深，不会发布。', hint: known };
  const meant = findNearest(folder.toLowerCase().replace(/\.yml$/, '.yaml'), Object.keys(rootFiles));
  if (rest.length === 0 && meant !== undefined)
    return { message: '没有这个名字的文件，里面写的不起作用。', hint: `把文件名改成 ${meant}。` };
  if (rest.length === 0) return { message: '文件不在任何一个栏目的文件夹里，不会发布。', hint: known };
  const nearest = findNearest(folder.toLowerCase(), collectionNames);
  return {
    message: `没有“${folder}”这个栏目，里面的文件不会发布。`,
    hint: nearest ? `你是不是想放进 ${nearest}？` : known,
  };
}

function explainEnding(folder: CollectionName, name: string): Fault | undefined {
  const endings = listEndings(folder);
  if (endings.some((ending) => name.endsWith(ending))) return undefined;
  if (/\.(docx?|wps|pdf|rtf|odt)$/i.test(name)) {
    return {
      message: 'Word、WPS、PDF 文件不能直接发布。',
      hint: '用 npm run import 导入，或把文字复制到一个新建的 .md 文件里；原文件不要放在 content/ 里。',
    };
  }
  return {
    message: `“${folder}”里的文件要以 ${endings.join(' 或 ')} 结尾，这个文件不会发布。`,
    hint: `把文件名改成 ${name.replace(/(\.[A-Za-z]+)+$/, '')}${endings[0] ?? ''}。`,
  };
}
