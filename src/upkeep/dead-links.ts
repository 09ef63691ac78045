import { titleOf } from '../library/entry.ts';
import { escapePattern } from '../text/escape.ts';
import type { AdviceText, Care, DeadLink, UpkeepContent } from './advice.ts';

/** A link out leads somewhere, as far as the last `npm run links` knows. */
export const deadLinks: Care = {
  kind: 'link-dead',
  label: '打不开的站外链接',
  about: '最近一次 npm run links 没有打开的网址。',
  list: (content) => content.dead.flatMap((link) => findPlaces(link, content)),
};

/** Every line that has the address. One that stands in no file has been mended since, or is made by the program. */
function findPlaces({ address, words }: DeadLink, { lines, entries }: UpkeepContent): AdviceText[] {
  const pattern = new RegExp(
    listSpellings(address)
      .map((text) => `${escapePattern(text)}${end}`)
      .join('|'),
  );
  const titles = new Map(entries.map((entry) => [entry.file, titleOf(entry)]));
  return [...lines].flatMap(([file, own]) =>
    own.flatMap((text, index) =>
      pattern.test(text)
        ? [{ file, line: index + 1, title: titles.get(file) ?? file, message: `${address} ${words}`, hint }]
        : [],
    ),
  );
}

const hint =
  '用浏览器打开看一看：搬了家就换新网址；页面没有了，来源条目改写成能查到的版本（报纸的日期和版次、存档的网址），正文里的链接去掉。';

/** A longer address that begins in the same way is another one. */
const end = '(?![\\w/%?&=~-]|[.:][\\w%])';

/** As pages write it, and as an editor may have: with 汉字. A slash that the browser adds may be missing. */
function listSpellings(address: string): string[] {
  const plain = decode(address);
  return [
    ...new Set([address, plain].flatMap((text) => [text, ...(isHost(text) ? [text.slice(0, -1)] : [])])),
  ];
}

const isHost = (address: string): boolean => /^https?:\/\/[^/]+\/$/.test(address);

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
