import type { OpenedFile } from '../../model/content-file.ts';
import { defineCheck } from '../check.ts';
import { isLocalAddress } from '../local-address.ts';
import { listTexts } from '../values-of.ts';

/** A web address in a field is one address, and nothing but it, and leads to where readers can go.
 *  Why: “https://…/a。” with the stop of the sentence is another page, and there is none. */
export const valueAddress = defineCheck({
  code: 'value-address',
  scope: 'entry',
  check(file, report) {
    const inHouse = listHouseAddresses(file);
    for (const { text, ...place } of listTexts(file)) {
      const fault = /^https?:\/\//i.test(text) && !inHouse.includes(text) ? explain(text) : undefined;
      if (fault !== undefined)
        report({
          ...place,
          message: `网址“${shorten(text)}”${fault}`,
          hint: '从浏览器的地址栏重新复制一次，只留网址。',
        });
    }
  },
});

/** The server of the repository is for editors, who may reach it from their house alone. */
function listHouseAddresses({ path, parsed }: OpenedFile): readonly unknown[] {
  const admin = path === 'site.yaml' ? parsed.data['admin'] : undefined;
  return typeof admin === 'object' && admin !== null ? Object.values(admin) : [];
}

function explain(text: string): string | undefined {
  if (/\s/.test(text)) return '里有空格，点不开。';
  if (/.https?:\/\//i.test(text.replace(/[?&=][^/]*$/, '')) && /[,;，；、|]https?:/i.test(text))
    return '是两个网址连在一起。';
  const sign = /[，。；：！？、）》”’】」]/u.exec(text)?.[0];
  if (sign !== undefined) return `里有中文标点“${sign}”，点不开。`;
  if (/[.,;:!?)'"]$/.test(text) && !/\([^()]*\)$/.test(text)) return `末尾多了“${text.at(-1) ?? ''}”。`;
  if (/^https?:\/\/[^/]*@/i.test(text)) return '里有用户名和密码，不能公开。';
  if (isLocalAddress(text)) return '只在自己的电脑或单位内网里能打开。';
  const host = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';
  return URL.canParse(text) && /^[^.]+(?:\.[^.]+)+\.?(?::\d+)?$|^\[/.test(host)
    ? undefined
    : '不是完整的网址。';
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text;
}
