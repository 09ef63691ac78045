import type { Root } from 'hast';
import { findElements } from './html-words.ts';

/** What a page plays or shows from elsewhere: it is not carried over, so it is told. */
export function tellMedia(root: Root): string[] {
  const count = (pattern: RegExp): number =>
    findElements(root, ({ tagName }) => pattern.test(tagName)).length;
  const played = count(/^(?:video|audio|mpvoice|mp-common-mpaudio|mp-common-videosnap|embed)$/);
  const framed = count(/^iframe$/);
  const frames = findElements(root, ({ tagName }) => tagName === 'frame').flatMap(({ properties }) =>
    typeof properties['src'] === 'string' ? [properties['src']] : [],
  );
  return [
    ...(played > 0 ? [`有 ${played} 段音频或视频没有带进来，请对照原网页`] : []),
    ...(framed > 0 ? [`有 ${framed} 处嵌入的网页或视频没有带进来，请对照原网页`] : []),
    ...(frames.length > 0
      ? [`这是分框的网页，正文在另外的文件里（${frames.slice(0, 5).join('、')}），请导入那些文件`]
      : []),
  ];
}
