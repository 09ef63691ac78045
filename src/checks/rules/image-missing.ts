import type { Position } from '../../model/parse-file.ts';
import { defineCheck, type ContentFile, type FindingText } from '../check.ts';
import { isMadeByBuild, linksOf, readTarget } from '../link-target.ts';

/** A picture or a file that an article shows lies in public/, under the very same name.
 *  Why: Windows does not mind 合影.JPG for 合影.jpg; the server does, and the picture is missing for everybody else. */
export const imageMissing = defineCheck({
  code: 'image-missing',
  scope: 'library',
  check({ files, publicPaths }, report) {
    if (!publicPaths) return;
    const known = new Set(publicPaths);
    for (const file of files) {
      for (const { path, ...place } of listShown(file)) {
        if (known.has(path) || isMadeByBuild(path)) continue;
        report(file, { ...place, ...explainMissing(path, publicPaths) });
      }
    }
  },
});

interface Shown extends Position {
  /** Below public/. */
  path: string;
  length: number;
}

function* listShown(file: ContentFile): Generator<Shown> {
  for (const { url, isImage, ...place } of linksOf(file)) {
    const target = readTarget(url, file);
    if (target.kind === 'file') yield { ...place, path: target.path };
    else if (isImage && target.kind === 'relative') yield { ...place, path: url };
  }
  for (const { file: name, ...place } of file.links?.pictures ?? [])
    yield { ...place, path: `pictures/${name}` };
}

function explainMissing(path: string, publicPaths: readonly string[]): Pick<FindingText, 'message' | 'hint'> {
  const message = `public/ 里没有 ${path} 这个文件。`;
  const nameOf = (text: string): string => text.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  const isForComponent = path.startsWith('pictures/');
  const twin =
    publicPaths.find((other) => other.toLowerCase() === path.toLowerCase()) ??
    publicPaths.find((other) => nameOf(other) === nameOf(path));
  if (twin !== undefined && (!isForComponent || twin.startsWith('pictures/'))) {
    const written = isForComponent ? `file="${twin.slice('pictures/'.length)}"` : `/${twin}`;
    return { message, hint: `写成 ${written}，大小写和文件夹都要一样。` };
  }
  const hint = isForComponent
    ? '把图片放进 public/pictures/，file 里只写文件名。'
    : '把文件放进 public/images/，写成 /images/文件名。';
  return { message, hint };
}
