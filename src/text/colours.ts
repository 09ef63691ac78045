/** Contrast and shades of colours that are written as #rrggbb. */

type Rgb = readonly [red: number, green: number, blue: number];

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast of two colours by WCAG 2.2: from 1, for the same colour twice, to 21, for black on white. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself, or the first of its shades towards black or white that stands out from every ground by `least`. */
export function shadeUntil(
  colour: string,
  towards: '#000000' | '#ffffff',
  grounds: readonly string[],
  least: number,
): string {
  const [from, to] = [partsOf(colour), partsOf(towards)];
  const stands = (shade: string): boolean => grounds.every((ground) => contrastOf(shade, ground) >= least);
  for (let step = 0; step < 100; step += 1) {
    const shade = writeColour(from.map((part, at) => part + ((to[at] ?? 0) - part) * (step / 100)));
    if (stands(shade)) return shade;
  }
  return towards;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): Rgb {
  const part = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function writeColour(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
