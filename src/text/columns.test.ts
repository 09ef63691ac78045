import { expect, test } from 'vitest';
import { countBefore, countCharacters, unitOf } from './columns.ts';

test.each(['', '一行字', '👍字👍🏽a𠀀b', '\uD800半个'])(
  'counts the characters of “%s” as spreading it does',
  (line) => {
    for (let unit = 0; unit <= line.length; unit++)
      if (!/[\uD800-\uDBFF]$/.test(line.slice(0, unit)) || unit === 1)
        expect(countBefore(line, unit), String(unit)).toBe([...line.slice(0, unit)].length);
    const characters = [...line];
    expect(countCharacters(line)).toBe(characters.length);
    for (let column = 1; column <= characters.length; column++)
      expect(unitOf(line, column)).toBe(characters.slice(0, column - 1).join('').length);
  },
);
