import { countHan } from '../../src/text/han.ts';
import { parseLines } from '../../src/intake/line.ts';
import type { Source } from '../../src/intake/source.ts';
import { decodeText } from './text-encoding.ts';
import { Refusal } from './refusal.ts';

/** Reads a plain text as lines. */
export function readPlain(name: string, bytes: Uint8Array): Source {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('文件是空的。');
  return {
    name,
    content: { lines: parseLines(text) },
    han: countHan(text),
    dropped: [],
    remarks: encoding === 'utf-8' ? [] : [`原文件是 ${encoding.toUpperCase()} 编码，已转成 UTF-8`],
    pictures: [],
    stated: {},
  };
}
