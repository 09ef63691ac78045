import { defineCheck } from '../check.ts';
import { maximumBytes } from './file-too-large.ts';

const longestLine = 60_000;
const longestRun = 60;
/** Signs that nest in YAML or Markdown when they stand in a row. */
const nesting = new Set(Array.from('[]{}>*_!`(&', (sign) => sign.charCodeAt(0)));

/** No lines without end and no signs nested hundreds deep.
 *  Why: such a file, made by a broken program or by malice, keeps the parsers busy until the machine gives up. */
export const textTangled = defineCheck({
  code: 'text-tangled',
  scope: 'bytes',
  check({ bytes }, report) {
    if (bytes.length > maximumBytes) return;
    let [line, length, run, depth] = [1, 0, 0, 0];
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x0a) {
        [line, length, run, depth] = [line + 1, 0, 0, 0];
        continue;
      }
      length += 1;
      run = nesting.has(byte) ? (byte === bytes[at - 1] ? run + 1 : 1) : byte === 0x20 ? run : 0;
      if (byte === 0x5b || byte === 0x7b) depth += 1;
      else if (byte === 0x5d || byte === 0x7d) depth -= 1;
      if (length <= longestLine && run <= longestRun && depth <= longestRun) continue;
      report({
        line,
        column: 1,
        message: explain(length),
        hint: '请核对这一行，删掉多余的符号，或分成几行。',
      });
      return;
    }
  },
});

function explain(length: number): string {
  return length > longestLine
    ? `这一行超过 ${longestLine} 个字节，读不了。`
    : `这一行的符号套了 ${longestRun} 层以上，读不了。`;
}
