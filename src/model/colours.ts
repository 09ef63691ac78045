import { contrastOf, isColour, shadeUntil } from '../text/colours.ts';

/** The one colour that a site may choose, and what follows from it. Paper and ink stay: they are measured for reading. */

/** What stands behind words, lines and seals, as src/styles/tokens.css has it; a test compares the two. */
export const grounds = {
  light: ['#faf5ea', '#f1e8d6', '#fffcf5', '#f6ebd2', '#ffffff', '#f2f2f2', '#fff6d6'],
  dark: ['#191612', '#231f19', '#211d18', '#2b2519', '#000000', '#111111', '#221c08'],
  onSeal: '#fff8ee',
} as const;

/** Of the seals and the pictures of a site that chooses none. */
export const vermilion = '#972819';

/** WCAG 2.2 AAA, for words of every size (1.4.6). */
export const leastContrast = 7;
/** WCAG 2.2, for lines that mean something (1.4.11), and a little more. */
const leastOfLines = 4.5;

/** How well a colour can be read where it stands out least, in daylight: 7 and more is enough. */
export function legibilityOf(colour: string): number {
  return Math.min(...[...grounds.light, grounds.onSeal].map((ground) => contrastOf(colour, ground)));
}

/** Whether words of this colour can be read; what is no colour at all is for another to say. */
export function isLegible(colour: string): boolean {
  return !isColour(colour) || legibilityOf(colour) >= leastContrast;
}

/** The same colour, as much darker as it has to be. */
export function proposeLegible(colour: string): string {
  return shadeUntil(colour, '#000000', [...grounds.light, grounds.onSeal], leastContrast);
}

/** The variables of tokens.css that follow from the colour of a site, by name. At night words and lines are lighter. */
export function deriveTokens(colour: string): Readonly<Record<string, string>> {
  const night = (least: number): string => shadeUntil(colour, '#ffffff', grounds.dark, least);
  return {
    '--seal': colour,
    '--stroke': `var(--light, ${colour}) var(--dark, ${night(leastOfLines)})`,
    '--link': `var(--light, ${colour}) var(--dark, ${night(leastContrast)})`,
  };
}
