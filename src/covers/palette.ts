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

/** The dyed paper under a motif, by its pigment: indigo, celadon, ochre, straw and ink. */
export const grounds: Readonly<Record<Pigment, string>> = {
  azurite: '#b9cad4',
  malachite: '#c2d3c3',
  ochre: '#e2c6a6',
  gamboge: '#ead59e',
  slate: '#c9c6bd',
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
  [grounds.azurite]: '#1c2a34',
  [grounds.malachite]: '#1e2d27',
  [grounds.ochre]: '#33261b',
  [grounds.gamboge]: '#322a17',
  [grounds.slate]: '#262523',
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
