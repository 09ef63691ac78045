import { defineCheck } from '../check.ts';
import { findMisread } from '../../text/misread.ts';
import { matchText } from '../match-text.ts';

/** No characters that were lost in a conversion.
 *  Why: a name with “�” in it is an insult to its bearer, and the true characters are gone from the file. */
export const textDamaged = defineCheck({
  code: 'text-damaged',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, damaged)) {
      report({
        ...place,
        message: `这里是乱码“${text}”，原来的字已经丢失。`,
        hint,
      });
    }
    for (const [index, line] of lines.entries()) {
      const found = findMisread(line);
      if (!found) continue;
      report({
        line: index + 1,
        column: [...line.slice(0, found.at)].length + 1,
        length: found.text.length,
        message: `这里是乱码“${found.text}”，原来大概是“${found.meant}”。`,
        hint,
      });
    }
  },
});

const hint = '对照原文重新输入这几个字。乱码是用错编码打开又保存造成的，请检查整个文件。';

/** U+FFFD, what becomes of it in GBK, UTF-8 read as Latin-1, question marks for lost 汉字, and codes for characters. */
const damaged =
  /\uFFFD+|(?:锟斤拷)+锟?|(?:烫烫烫)+|(?:[\u00C3-\u00EF][\u0080-\u00BF]{1,2}){2,}|(?<=[\p{Script=Han}，。、：“])\?{3,}|(?<![?!])\?{3,}(?=\p{Script=Han})|(?:\\u[\da-f]{4}){2,}|(?:&#x[\da-f]{4};){2,}/giu;
