import { pinyin } from 'pinyin-pro';
import { idMaxLength } from '../../src/text/ids.ts';

const words = new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });
const longest = 40;

/** An id made of the sounds of a title: 劳模工匠公园 → laomo-gongjiang-gongyuan. Only the part before the first colon or
 *  comma counts; figures and Latin words stay. */
export function proposeId(title: string): string {
  const head = /^[^：:，,。；;！!？?（(—]+/u.exec(title.replace(/^[“《「『"'\s]+/u, ''))?.[0] ?? title;
  const parts = [...words.segment(head)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => spell(segment, 'off').join(''));
  return joinParts(parts);
}

/** A person's id, surname first: 欧阳修 → ouyang-xiu, 单霁翔 → shan-jixiang. */
export function proposePersonId(name: string): string {
  const [surname, given] = splitName(name.replace(/[\s·•]/gu, ''));
  return joinParts([spell(surname, 'all').join(''), spell(given, 'off').join('')]);
}

function splitName(name: string): [surname: string, given: string] {
  const length = doubleSurnames.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  return [name.slice(0, length), name.slice(length)];
}

/** Syllables without tones; ü is written v, as on identity cards it is YU or V. */
function spell(text: string, surname: 'all' | 'off'): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', surname });
}

function joinParts(parts: readonly string[]): string {
  let id = '';
  for (const part of parts.map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )) {
    const longer = id === '' ? part : `${id}-${part}`;
    if (part !== '' && longer.length <= longest) id = longer;
  }
  return id.replace(/-{2,}/g, '-').slice(0, idMaxLength);
}

/** The double surnames that are borne today. */
const doubleSurnames = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司空 南宫 端木 百里 申屠 独孤 呼延 轩辕 太史 澹台'.split(
    ' ',
  ),
);
