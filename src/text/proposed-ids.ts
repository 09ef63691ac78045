import { pinyin } from 'pinyin-pro';
import { idMaxLength } from './ids.ts';

const words = new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });
const longest = 40;

/** An id made of the sounds of a title: 江州扇子公园 → jiangzhou-shanzi-gongyuan. Only the part before the first colon or
 *  comma counts; figures and Latin words stay. A person's name before a colon gives the person's id: 吕金香：一把扇骨磨三十年 →
 *  lv-jinxiang. May be empty, for a title without anything to say. */
export function proposeId(title: string): string {
  const head = /^[^：:，,。；;！!？?（(—]+/u.exec(title.replace(/^[“《「『"'\s]+/u, ''))?.[0] ?? title;
  if (/^[：:]/u.test(title.slice(head.length)) && isPersonName(head)) return proposePersonId(head);
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

/** An id that nobody has: the proposed one, or with -2, -3 … where it is taken; `daoru` where nothing can be proposed. */
export function proposeFreeId(title: string, taken: ReadonlySet<string>): string {
  const base = proposeId(title) || 'daoru';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Two or three 汉字 that begin with a common surname, or four with a double one. */
function isPersonName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const [surname, given] = splitName(text);
  return [...given].length <= 2 && (surname.length > 1 || singleSurnames.has(surname));
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

/** The hundred most frequent surnames and some whose sound is often told wrong (公安部户政管理研究中心 names the first hundred). */
const singleSurnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常单仇查解葛巨窦鲍艾申毕',
);
