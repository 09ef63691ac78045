import { defineCheck } from './check.ts';
import { linksOf, readTarget } from './link-target.ts';

/** A picture or a file that an article shows lies in public/, under the very same name.
 *  Why: Windows does not mind 合影.JPG for 合影.jpg; the server does, and the picture is missing for everybody else. */
export const imageMissing = defineCheck({
  code: 'image-missing',
  scope: 'library',
  check({ files, publicPaths }, report) {
    if (!publicPaths) return;
    const known = new Set(publicPaths);
    for (const file of files) {
      for (const { url, isImage, line, column, length } of linksOf(file)) {
        const target = readTarget(url, file);
        const path =
          target.kind === 'file' ? target.path : isImage && target.kind === 'relative' ? url : undefined;
        if (path === undefined || known.has(path)) continue;
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        const twin =
          publicPaths.find((other) => other.toLowerCase() === path.toLowerCase()) ??
          publicPaths.find((other) => other.slice(other.lastIndexOf('/') + 1).toLowerCase() === name);
        report(file, {
          line,
          column,
          length,
          message: `public/ 里没有 ${path} 这个文件。`,
          hint:
            twin === undefined
              ? `把文件放进 public/images/，写成 /images/文件名。`
              : `写成 /${twin}，大小写和文件夹都要一样。`,
        });
      }
    }
  },
});
