/** The colours of the covers: paper, ink and seal, and the mineral pigments of Chinese painting. */

export const paper = '#f6f1e6';
export const ink = '#221d17';
export const vermilion = '#a82a1a';

export const pigments = {
  azurite: '#2f5d7c', // 石青
  malachite: '#4d7c6a', // 石绿
  ochre: '#9a5b34', // 赭石
  gamboge: '#c79a3a', // 藤黄
  slate: '#3d4a52', // 黛
} as const;

export type Pigment = keyof typeof pigments;

/** What stands well beside each pigment. */
export const companions: Readonly<Record<Pigment, readonly [Pigment, ...Pigment[]]>> = {
  azurite: ['gamboge', 'ochre', 'malachite'],
  malachite: ['ochre', 'gamboge', 'slate'],
  ochre: ['slate', 'malachite', 'azurite'],
  gamboge: ['slate', 'azurite', 'ochre'],
  slate: ['gamboge', 'ochre', 'malachite'],
};

/** The same sheet by night. */
const byNight: Readonly<Record<string, string>> = {
  [paper]: '#1d1a17',
  [ink]: '#c4baa7',
  [vermilion]: '#c2523f',
  [pigments.azurite]: '#517f9f',
  [pigments.malachite]: '#64917e',
  [pigments.ochre]: '#a97049',
  [pigments.gamboge]: '#ba974b',
  [pigments.slate]: '#6d7b85',
};

/** The style sheet that turns the colours used in `svg` to those of the night. The sheet of the day needs none:
 *  its colours stand in the attributes, where every renderer reads them. */
export function writeNightStyle(svg: string): string {
  const rules = Object.entries(byNight).flatMap(([day, night]) =>
    ['fill', 'stroke']
      .filter((name) => svg.includes(`${name}="${day}"`))
      .map((name) => `[${name}="${day}"]{${name}:${night}}`),
  );
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}
