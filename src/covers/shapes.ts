/** The few SVG shapes that the motifs are made of. Numbers are rounded to tenths: the covers stay small. */

export type Style = Readonly<Record<string, string | number>>;
export type Point = readonly [x: number, y: number];

/** A line of this colour and width. */
export function line(stroke: string, width: number, more: Style = {}): Style {
  return { stroke, 'stroke-width': width, ...more };
}

/** A flat area; below 1 a wash through which the paper shows. */
export function flat(fill: string, strength = 1): Style {
  return strength === 1 ? { fill } : { fill, 'fill-opacity': strength };
}

/** Path data with its numbers rounded. */
export function d(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.reduce((text, part, at) => `${text}${round(values[at - 1] ?? 0)}${part}`);
}

export function path(data: string | readonly string[], style: Style): string {
  return tag('path', { d: typeof data === 'string' ? data : data.join(''), ...style });
}

export function disc(x: number, y: number, r: number, style: Style): string {
  return tag('circle', { ...(x === 0 ? {} : { cx: x }), ...(y === 0 ? {} : { cy: y }), r, ...style });
}

export function oval(x: number, y: number, rx: number, ry: number, style: Style): string {
  return tag('ellipse', { cx: x, cy: y, rx, ry, ...style });
}

export function box(x: number, y: number, width: number, height: number, style: Style): string {
  return tag('rect', { x, y, width, height, ...style });
}

export function group(style: Style, ...children: readonly string[]): string {
  return `<g${writeAttributes(style)}>${children.join('')}</g>`;
}

/** Children moved, and turned by degrees. */
export function place([x, y]: Point, degrees: number, ...children: readonly string[]): string {
  const turn = degrees === 0 ? '' : `rotate(${round(degrees)})`;
  return group({ transform: `translate(${round(x)} ${round(y)})${turn}` }, ...children);
}

/** The point at a distance and an angle: 0° to the right, 90° downwards. */
export function polar(r: number, degrees: number, [x, y]: Point = [0, 0]): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
}

export function straight(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

export function closed(points: readonly Point[]): string {
  return `${straight(points)}Z`;
}

/** A soft line that starts at the first point, ends at the last and bends towards those between. */
export function curve(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points;
  const bends = rest.slice(0, -1).map(([x, y], at) => {
    const [nextX, nextY] = rest[at + 1] ?? [x, y];
    const last = at === rest.length - 2;
    return d`Q${x} ${y} ${last ? nextX : (x + nextX) / 2} ${last ? nextY : (y + nextY) / 2}`;
  });
  return d`M${first[0]} ${first[1]}` + bends.join('');
}

/** `count` values made by their place in the row. */
export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

function tag(name: string, style: Style): string {
  return `<${name}${writeAttributes(style)}/>`;
}

function writeAttributes(style: Style): string {
  return Object.entries(style)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? roundFine(name, value) : value}"`)
    .join('');
}

function roundFine(name: string, value: number): string {
  return name.endsWith('opacity') ? String(Math.round(value * 100) / 100) : round(value);
}
