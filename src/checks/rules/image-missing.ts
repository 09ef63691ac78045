import type { Position } from '../../model/parse-file.ts';
import { hasPictureEnding, pictureFolder } from '../../model/pictures.ts';
import { defineCheck, type ContentFile, type FindingText } from '../check.ts';
import { isMadeByBuild, linksOf, parseTarget } from '../link-target.ts';

/** A picture that an article or a person shows lies in images/, under the very same name, and is written /images/name.
 *  Why: Windows does not mind 合影.JPG for 合影.jpg; the server does, and the picture is missing for everybody else. */
export const imageMissing = defineCheck({
  code: 'image-missing',
  scope: 'library',
  check({ files, pictures, unread }, report) {
    // Where nobody may look into the folder, any of them may be there.
    if (unread.has(pictureFolder)) return;
    const known = new Set(pictures);
    for (const file of files) {
      for (const shown of listShown(file)) {
        const { path, line, column, length } = shown;
        if (known.has(path) || isMadeByBuild(path)) continue;
        report(file, { line, column, length, ...explainMissing(shown, pictures) });
      }
    }
  },
});

interface Shown extends Position {
  /** As written, without the slash in front; for a component and a field below images/. */
  path: string;
  where: 'link' | 'component' | 'field';
  length: number;
}

function* listShown(file: ContentFile): Generator<Shown> {
  for (const { url, isImage, ...place } of linksOf(file)) {
    const target = parseTarget(url, file);
    if (target.kind === 'file') yield { ...place, path: target.path, where: 'link' };
    else if (isImage && target.kind === 'relative') yield { ...place, path: `./${url}`, where: 'link' };
  }
  for (const { file: name, ...place } of file.links?.pictures ?? [])
    yield { ...place, path: `${pictureFolder}/${name}`, where: 'component' };
  const { portrait } = file.parsed.data;
  if (typeof portrait !== 'object' || portrait === null || !('file' in portrait)) return;
  const { file: name } = portrait;
  if (typeof name !== 'string') return;
  const place = { ...file.parsed.locate(['portrait', 'file']), length: [...name].length };
  yield { ...place, path: `${pictureFolder}/${name}`, where: 'field' };
}

function explainMissing(
  { path, where }: Shown,
  pictures: readonly string[],
): Pick<FindingText, 'message' | 'hint'> {
  const name = path.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  const own = pictures.find((other) => other.split('/').at(-1)?.toLowerCase() === name);
  if (own !== undefined) {
    const short = own.slice(pictureFolder.length + 1);
    const written = { link: `/${own}`, component: `file="${short}"`, field: `file: ${short}` }[where];
    return { message: '图片的地址不这样写。', hint: `写成 ${written}，大小写和文件夹都要一样。` };
  }
  if (where === 'link' && !hasPictureEnding(name))
    return {
      message: `本站没有 ${path} 这个文件。`,
      hint: '附件不放在本站：链接到原来的网页；图片放进 images/，写成 /images/文件名。',
    };
  return {
    message: `images/ 里没有 ${name || path} 这张图片。`,
    hint:
      where === 'link'
        ? '把图片放进 images/，写成 /images/文件名；文件名只用小写拼音、数字和连字符。'
        : '把图片放进 images/，file 里只写文件名。',
  };
}
