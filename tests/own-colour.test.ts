import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paintTokens } from '../scripts/build/own-colour.ts';
import { projectDir } from '../scripts/content/settings.ts';
import { deriveTokens, grounds, isLegible, leastContrast, proposeLegible } from '../src/model/colours.ts';
import { contrastOf } from '../src/text/colours.ts';

const css = readFileSync(join(projectDir, 'src/styles/tokens.css'), 'utf8');

/** The colours of a variable, light and dark, as pairs: in the soft sheet and, where it differs, in that of strong contrast. */
function listPairs(sheet: string, name: string): string[][] {
  const [value = ''] = new RegExp(`(?<=^\\s*${name}:)[^;]*`, 'm').exec(sheet) ?? [];
  return [...value.matchAll(/--light, (#\w+)\) var\(--dark, (#\w+)\)/g)].map(([, light = '', dark = '']) =>
    [light, dark].map((colour) => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour)),
  );
}

test('the grounds are those of the style sheet', () => {
  const pairs = ['--paper', '--paper-deep', '--card', '--note'].flatMap((name) => listPairs(css, name));
  expect(pairs.length).toBe(8);
  expect(new Set(pairs.map(([light]) => light))).toEqual(new Set(grounds.light));
  expect(new Set(pairs.map(([, dark]) => dark))).toEqual(new Set(grounds.dark));
  expect(css).toContain(`--on-seal: ${grounds.onSeal};`);
});

test('our own colours are as legible as we ask others to be', () => {
  for (const [light = ''] of listPairs(css, '--link')) expect(isLegible(light), light).toBe(true);
  for (const seal of listPairs(css, '--seal').flat())
    expect(contrastOf(seal, grounds.onSeal), seal).toBeGreaterThanOrEqual(leastContrast);
});

test.each(['#1a4780', '#14532f', '#6b1f6b', '#000000'])(
  'words of %s can be read by day and by night',
  (colour) => {
    expect(isLegible(colour)).toBe(true);
    const painted = paintTokens(css, colour);
    const [[light = '', dark = ''] = []] = listPairs(painted, '--link');
    expect(light).toBe(colour);
    for (const ground of grounds.dark) expect(contrastOf(dark, ground)).toBeGreaterThanOrEqual(leastContrast);
    expect(painted).toContain(`--seal: ${colour};`);
    expect(listPairs(painted, '--stroke')).toHaveLength(1);
  },
);

test('what is too light gets a darker one proposed, which is not', () => {
  expect(isLegible('#e0a030')).toBe(false);
  expect(isLegible(proposeLegible('#e0a030'))).toBe(true);
  expect(proposeLegible('#1a4780')).toBe('#1a4780');
});

test('a sheet without the tokens is no sheet of ours', () => {
  expect(() => paintTokens(':root {}', '#1a4780')).toThrow('--seal');
  expect(Object.keys(deriveTokens('#1a4780'))).toEqual(['--seal', '--stroke', '--link']);
});
