import { defineCheck, type FindingText } from '../check.ts';
import { mdxComponents } from '../../model/mdx-components.ts';
import { matchText } from '../match-text.ts';
import { matchProse } from '../parse-prose.ts';

/** No marks of other programs, and none in full width: they are shown as they are written.
 *  Why: “！[合影]（…）”, “＞ 引文” and “[[陈明]]” stood on the page as signs, with no picture, no quotation and no link. */
export const markupForeign = defineCheck({
  code: 'markup-foreign',
  scope: 'prose',
  check(file, report) {
    if (file.path.endsWith('.yaml')) return;
    for (const { line, column, length } of matchText(file.lines, wideBang))
      report({
        line,
        column,
        length,
        message: '“！”是全角的，后面的不会显示成图片。',
        hint: '换成半角的“!”。',
        fix: '!',
      });
    for (const [pattern, advice] of marks)
      for (const { text, line, column, length } of matchProse(file, pattern)) {
        const message = `“${text.trim()}”不是本站的写法，会原样显示。`;
        report({ line, column, length, message, ...advice });
      }
  },
});

/** Before a picture; before a link it may end a sentence. */
const wideBang = /！(?=\[[^[\]]*\]\([^()\s]*\.(?:jpe?g|png|webp|avif|gif|tiff?)\))/giu;

const components = Object.keys(mdxComponents).join('|');

/** What is written elsewhere, and what to write here. */
const marks: readonly (readonly [RegExp, Pick<FindingText, 'hint' | 'fix'>])[] = [
  [/^＞[ \u3000]*(?=\S)/gmu, { hint: '引文前面写半角的“> ”，后面空一格。', fix: '> ' }],
  [/^｀{3,}\S*$|^(?:·{3,}|'{3,})$/gmu, { hint: '代码的上下各写一行半角的 ```；不是代码就删掉。' }],
  [/!?\[\[[^[\]]+\]\]/gu, { hint: '图片写成 ![说明](/images/名字.jpg)，链接写成 [文字](/地址/)。' }],
  [
    /\[\/?(?:b|i|u|s|img|url|color|size|quote|center|code)(?:=[^[\]]*)?\]/giu,
    { hint: '这是论坛的写法：删掉方括号和里面的字；加粗写成 **文字**。' },
  ],
  [/^\[toc\]$/gimu, { hint: '目录由网站来做，删掉这一行。' }],
  [/^:{3,}.*$/gmu, { hint: '这里不用冒号的框：删掉这一行；提示用 .mdx 的 <Aside>。' }],
  [/(?<!=)==(?=[^\s=])[^=\n\u0001]+==(?!=)/gu, { hint: '本站没有荧光笔：改成 **加粗**，或删掉等号。' }],
  [/\^\[[^[\]\n]+\]/gu, { hint: '脚注写成 [^1]，下面另起一行写“[^1]: 内容”。' }],
  [
    new RegExp(`[<＜][ \\u3000]*/?(?:${components})(?![A-Za-z])[^<＜>＞\\n]*[>＞]`, 'gu'),
    { hint: '组件的尖括号和等号、引号都用半角，“<”后面不空格，并且文件要以 .mdx 结尾。' },
  ],
];
