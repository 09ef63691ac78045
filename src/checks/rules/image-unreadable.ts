import {
  describePicture,
  listPictureEndings,
  maximumPictureBytes,
  maximumPixels,
  type PictureFacts,
} from '../../model/pictures.ts';
import { defineCheck, type FindingText } from '../check.ts';

/** A picture is a picture, whole, and not larger than a camera makes it.
 *  Why: an empty or renamed file stopped the build with a message in English, after everything else was made. */
export const imageUnreadable = defineCheck({
  code: 'image-unreadable',
  scope: 'picture',
  check({ path, bytes, size = bytes.length, picture }, report) {
    const facts = picture ?? describePicture(size, (at, length) => bytes.subarray(at, at + length));
    const fault = explain(path, facts, size);
    if (fault) report({ line: 1, column: 1, ...fault });
  },
});

type Fault = Pick<FindingText, 'message' | 'hint'>;

function explain(path: string, { kind, pixels, isCut }: PictureFacts, size: number): Fault | undefined {
  if (size === 0) return { message: '图片文件是空的。', hint: '可能没有传完：重新放入；不要了就删掉。' };
  if (size > maximumPictureBytes)
    return {
      message: `图片有 ${Math.round(size / 1_000_000)} MB，超过了 ${maximumPictureBytes / 1_000_000} MB 的上限。`,
      hint: '用看图软件另存成 JPG，长边 4000 像素以内就够了；网站会自己再缩小。',
    };
  if (kind === undefined)
    return {
      message: '文件名说是图片，里面不是。',
      hint: '改名不会变成图片：用看图软件打开原图，另存为 JPG 或 PNG，再放进 images/。',
    };
  if (kind === 'HEIC')
    return {
      message: '这是手机拍的 HEIC 图片，很多浏览器打不开。',
      hint: '在手机上或用看图软件另存为 JPG，再放进 images/。',
    };
  const endings = listPictureEndings(kind);
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending)))
    return {
      message: `这是一张 ${kind} 图片，文件名的结尾写的是别的。`,
      hint: `把文件名的结尾改成 ${endings[0] ?? ''}，文中的地址跟着改。`,
    };
  const again = '可能没有传完：用看图软件打开原图看一看，再放一次。';
  if (!pixels) return { message: '图片坏了，读不出有多宽多高。', hint: again };
  return (
    explainPixels(pixels) ?? (isCut ? { message: '图片不完整，后面一截没有了。', hint: again } : undefined)
  );
}

function explainPixels([width, height]: readonly [number, number]): Fault | undefined {
  if (width === 0 || height === 0)
    return { message: '图片的宽或高是 0，打不开。', hint: '用看图软件打开原图，另存一次。' };
  if (width * height <= maximumPixels) return undefined;
  return {
    message: `图片有 ${width} × ${height} 像素，超过了 ${maximumPixels / 10_000} 万像素的上限。`,
    hint: '用看图软件缩小，长边 4000 像素以内就够了。',
  };
}
