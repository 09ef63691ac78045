import { looksLikePicture, maximumPictureBytes } from '../../model/pictures.ts';
import { defineCheck, type FindingText } from '../check.ts';

/** A picture is a picture, whole, and not larger than a camera makes it.
 *  Why: an empty or renamed file stopped the build with a message in English, after everything else was made. */
export const imageUnreadable = defineCheck({
  code: 'image-unreadable',
  scope: 'picture',
  check(file, report) {
    const fault = explain(file.bytes, file.size ?? file.bytes.length);
    if (fault) report({ line: 1, column: 1, ...fault });
  },
});

function explain(head: Uint8Array, size: number): Pick<FindingText, 'message' | 'hint'> | undefined {
  if (size === 0) return { message: '图片文件是空的。', hint: '可能没有传完：重新放入；不要了就删掉。' };
  if (size > maximumPictureBytes)
    return {
      message: `图片有 ${Math.round(size / 1_000_000)} MB，超过了 ${maximumPictureBytes / 1_000_000} MB 的上限。`,
      hint: '用看图软件另存成 JPG，长边 4000 像素以内就够了；网站会自己再缩小。',
    };
  if (looksLikePicture(head)) return undefined;
  return {
    message: '文件名说是图片，里面不是。',
    hint: '改名不会变成图片：用看图软件打开原图，另存为 JPG 或 PNG，再放进 images/。',
  };
}
