import { defineCheck, type Report } from '../check.ts';
import { matchText } from '../match-text.ts';
import { placeAt, sourceOf, type Body } from '../parse-body.ts';

/** The brackets of a link are half-width and touch each other.
 *  Why: [文字]（地址） is no link; readers see the brackets and the address. */
export const linkBrackets = defineCheck({
  code: 'link-brackets',
  scope: 'body',
  check({ body }, report) {
    reportBlanks(body, report);
    reportUnfinished(body, report);
    for (const { text, line, ...place } of matchText(body.lines, wrong)) {
      const [, mark = '', words = '', address = ''] = parts.exec(text) ?? [];
      const better = `${mark && '!'}[${words}](${address.trim()})`;
      report({
        ...place,
        line: body.firstLine + line - 1,
        message: '链接的括号不对，不会变成链接。',
        hint: `用半角括号，中间不空格：${better}`,
        fix: better,
      });
    }
  },
});

/** A blank ends an address; the rest is no link any more. */
function reportBlanks(body: Body, report: Report): void {
  for (const { text, line, ...place } of matchText(
    body.lines,
    /!?\[[^[\]\n]*\]\((?:https?:\/\/|\/)[^\s()"]+[ \u3000]+[^\s()"][^()"\n]*\)/gu,
  ))
    report({
      ...place,
      line: body.firstLine + line - 1,
      message: `${text.startsWith('!') ? '图片的文件名' : '链接的地址'}里有空格，不会显示成${text.startsWith('!') ? '图片' : '链接'}。`,
      hint: text.startsWith('!')
        ? '文件改用小写拼音命名，中间不空格，例如 /images/mo-shangu.jpg，这里跟着改。'
        : '地址里不能有空格，请从浏览器的地址栏重新复制。',
    });
}

/** What is left in the running text of a link that is none: a bracket is missing, or it names an address that stands nowhere. */
function reportUnfinished(body: Body, report: Report): void {
  for (const node of body.nodes) {
    if (node.type !== 'text' || !node.position) continue;
    const { line, column } = node.position.start;
    for (const { index, 0: text } of sourceOf(body, node).matchAll(unfinished))
      report({
        ...placeAt(body, line, column - 1 + index),
        length: [...text].length,
        message: `“${text}”缺一个括号，不会变成链接。`,
        hint: '写成 [文字](地址)，四个括号都要有，都用半角。',
      });
  }
}

const unfinished =
  /\[[^[\]()\n]+\]\((?:https?:\/\/|\/)[^()\s]*$|\[[^[\]()\n]+\((?:https?:\/\/|\/[a-z])[^()\s]*\)|\[[^[\]\n]+\]\[[^[\]\n]*\]|［[^［］\n]+］[（(][^（）()\n]*[)）]|(?<![\]）】［］])\[[^[\]()\n]+\]\((?:https?:\/\/|\/)[^()\s]*(?=[，。；、！？])/gu;

const target = String.raw`[ ]*(?:https?:\/\/|\/[a-z]|\.\.?\/)[^\s()（）]*[ ]*`;
const wrong = new RegExp(
  String.raw`！?(?:\[[^[\]\n]+\][ ]*（${target}[）)]|\[[^[\]\n]+\][ ]+\(${target}\)|\[[^[\]\n]+\]\(${target}）|【[^【】\n]+】[ ]*[(（]${target}[)）])`,
  'gu',
);
const parts = /^(！?)[[【](.+?)[\]】]\s*[(（](.*?)[)）]$/u;
