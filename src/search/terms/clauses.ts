import { parseChineseNumber } from '../../text/numbers.ts';
import { writeChinese } from './writings.ts';

/** A clause of a law, as its heading writes it: 第三十三条. */
export interface ClauseQuestion {
  /** What the reader calls the law: 工会法. */
  law: string;
  clause: string;
}

/** 工会法第33条, 第33条 工会法, 《工会法》三十三条 → 工会法 and 第三十三条. Undefined for a text that is no question for a clause. */
export function parseClauseQuestion(text: string): ClauseQuestion | undefined {
  const asked = text.normalize('NFKC').replace(/[\s《》〈〉“”的]/g, '');
  const match = /^(.*?)第?(\d+|[〇零一二三四五六七八九十百千]+)条(之[一二三四五六七八九十]+)?(.*)$/.exec(
    asked,
  );
  if (!match) return undefined;
  const [, before = '', number = '', inserted = '', behind = ''] = match;
  const value = /\d/.test(number) ? Number(number) : parseChineseNumber(number);
  const law = before + behind;
  if (value === undefined || law.length < 2) return undefined;
  return { law, clause: `第${writeChinese(value)}条${inserted}` };
}
