import { z } from 'zod';
import { collections } from '../../src/model/collections.ts';
import { regionLevels } from '../../src/model/region.ts';
import { unwrap } from '../../src/model/schema-shape.ts';
import { siteSchema } from '../../src/model/site.ts';
import { isDeviceName, isId } from '../../src/text/ids.ts';
import { proposeId } from '../../src/text/proposed-ids.ts';

/** What is asked of a new union. */
export interface Union {
  /** Of the site. */
  name?: string;
  /** The name of the region. */
  region?: string;
  address?: string;
}

/** What is wrong with an answer, by question; undefined where it can stand in a file. */
export const explainAnswer: Readonly<Record<keyof Union, (text: string) => string | undefined>> = {
  name: (text) => explainLine('网站名称', siteSchema.shape.name, text),
  region: (text) =>
    explainLine('地区名称', collections.regions.schema.shape.name, text) ??
    (isUsable(proposeRegionId(text)) ? undefined : '地区名称要有汉字或字母，例如 江州市。'),
  address: (text) =>
    siteSchema.shape.url.safeParse(text).success
      ? undefined
      : '网址写成 https://www.example.cn 这样，后面不带目录。',
};

function explainLine(label: string, schema: z.ZodType, text: string): string | undefined {
  if (schema.safeParse(text).success && !/\p{Cc}/u.test(text)) return undefined;
  const inner = unwrap(schema);
  const longest = inner instanceof z.ZodString ? inner.maxLength : null;
  return `${label}写一行，最多 ${longest ?? 80} 个字，前后不留空格。`;
}

function isUsable(id: string): boolean {
  return isId(id) && !isDeviceName(id);
}

/** 江州市 → jiangzhou, 清河区 → qinghe: without the word for what it is, and in one piece. Of a name of two 汉字 nothing is
 *  taken away. */
export function proposeRegionId(name: string): string {
  const id = proposeId(name.replace(/(?<=\p{Script=Han}{2})(?:自治[区州县]|[省市县区])$/u, ''));
  return /^\p{Script=Han}+$/u.test(name) ? id.replaceAll('-', '') : id;
}

/** The level that the end of a name tells; a prefecture-level city where it tells nothing. */
export function proposeLevel(name: string): string {
  const [found] = Object.entries(regionLevels)
    .filter(([, label]) => name.endsWith(label))
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([value]) => value);
  return /^(?:北京|上海|天津|重庆)/u.test(name) ? 'municipality' : (found ?? 'prefecture-city');
}
