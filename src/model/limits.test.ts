import { expect, test } from 'vitest';
import { deepestNesting, findTangle, longestLine } from './limits.ts';

const find = (text: string): ReturnType<typeof findTangle> => findTangle(new TextEncoder().encode(text));

test('a line may be as long as the limit, in bytes', () => {
  expect(find('甲'.repeat(longestLine / 3))).toBeUndefined();
  expect(find(`第一行\n${'甲'.repeat(longestLine / 3)}乙\n`)).toEqual({ line: 2, kind: 'long' });
  expect(find(`${'a'.repeat(longestLine)}\n${'a'.repeat(longestLine)}`)).toBeUndefined();
  expect(find(`${'a'.repeat(longestLine)}b`)).toEqual({ line: 1, kind: 'long' });
});

test.each(['[', '{', '>', '*', '_', '!', '`', '(', '&'])(
  '%s may stand in a row as often as the limit',
  (sign) => {
    expect(find(`题\n\n${sign.repeat(deepestNesting)} 字`)).toBeUndefined();
    expect(find(`题\n\n${sign.repeat(deepestNesting + 1)} 字`)).toEqual({ line: 3, kind: 'deep' });
    expect(find(`${sign.repeat(deepestNesting)}字${sign}`)?.kind).toBe(
      '[{'.includes(sign) ? 'deep' : undefined,
    );
    expect(find(`${sign.repeat(deepestNesting)}\n${sign}`)).toBeUndefined();
  },
);

test('brackets nest over words, and count no more once they are closed', () => {
  expect(find('[甲'.repeat(deepestNesting))).toBeUndefined();
  expect(find('[甲{'.repeat(deepestNesting / 2 + 1))).toEqual({ line: 1, kind: 'deep' });
  expect(find('[甲]'.repeat(500))).toBeUndefined();
});
