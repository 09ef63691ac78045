import { replacePictures } from '../markdown/picture-html.ts';
import { pictureFolder } from '../model/pictures.ts';
import { listPictures, showPicture } from './pictures.ts';
import { settings } from './settings.ts';

/** How wide a picture stands in the text, for the browser's choice among the versions. */
export const pictureSizes = '(min-width: 64rem) 46rem, 100vw';

/** The finished HTML of an article with every picture in AVIF and WebP, measured, so that nothing moves while it loads. */
export async function placePictures(html: string): Promise<string> {
  if (!html.includes('<img')) return html;
  const known = new Set(await listPictures());
  return replacePictures(html, settings.base, pictureFolder, async ({ file, rest }) => {
    if (!known.has(file)) return undefined;
    const { src, width, height, sources } = await showPicture(file);
    const better = sources.map(
      ({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${pictureSizes}">`,
    );
    const own = `<img src="${src}"${rest} width="${width}" height="${height}" loading="lazy" decoding="async">`;
    return `<picture>${better.join('')}${own}</picture>`;
  });
}

/** The cover after the first paragraph, for narrow screens, where the text comes before its picture. A text that begins with
 *  something else goes without. `src` is an address as the page writes it. */
export function insertCover(html: string, src: string): string {
  const end = /^\s*<p>(?:(?!<\/p>)[^])*<\/p>/.exec(html)?.[0].length;
  if (end === undefined) return html;
  const cover = `<img class="cover" src="${src}" alt="" width="960" height="540" loading="lazy">`;
  return html.slice(0, end) + cover + html.slice(end);
}
