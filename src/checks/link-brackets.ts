import { defineCheck } from './check.ts';
import { matchText } from './match-text.ts';

/** The brackets of a link are half-width and touch each other.
 *  Why: [文字]（地址） is no link; readers see the brackets and the address. */
export const linkBrackets = defineCheck({
  code: 'link-brackets',
  scope: 'body',
  check({ body }, report) {
    for (const { text, line, ...place } of matchText(body.lines, wrong)) {
      const [, words = '', address = ''] = parts.exec(text) ?? [];
      report({
        ...place,
        line: body.firstLine + line - 1,
        message: '链接的括号不对，不会变成链接。',
        hint: `用半角括号，中间不空格：[${words}](${address.trim()})`,
        fix: `[${words}](${address.trim()})`,
      });
    }
  },
});

const target = String.raw`[ ]*(?:https?:\/\/|\/[a-z]|\.\.?\/)[^\s()（）]*[ ]*`;
const wrong = new RegExp(
  String.raw`(?:\[[^[\]\n]+\][ ]*（${target}[）)]|\[[^[\]\n]+\][ ]+\(${target}\)|\[[^[\]\n]+\]\(${target}）|【[^【】\n]+】[ ]*[(（]${target}[)）])`,
  'gu',
);
const parts = /^[[【](.+?)[\]】]\s*[(（](.*?)[)）]$/u;
