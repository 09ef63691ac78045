import { deepestNesting, findTangle, longestLine, maximumBytes } from '../../model/limits.ts';
import { defineCheck } from '../check.ts';

/** No lines without end and no signs nested hundreds deep.
 *  Why: such a file, made by a broken program or by malice, keeps the parsers busy until the machine gives up. */
export const textTangled = defineCheck({
  code: 'text-tangled',
  scope: 'bytes',
  check({ bytes }, report) {
    const tangle = bytes.length > maximumBytes ? undefined : findTangle(bytes);
    if (!tangle) return;
    report({
      line: tangle.line,
      column: 1,
      message:
        tangle.kind === 'long'
          ? `这一行超过 ${longestLine} 个字节，读不了。`
          : `这一行的符号套了 ${deepestNesting} 层以上，读不了。`,
      hint: '请核对这一行，删掉多余的符号，或分成几行。',
    });
  },
});
