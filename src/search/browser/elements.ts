import type { Piece } from '../ask/excerpt.ts';

type Child = Node | string | undefined;

/** Makes an element by the DOM alone: text stays text, so no page can smuggle in markup, and a strict policy for scripts
 *  and styles is kept. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function makeMarked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : document.createTextNode(text)));
}

/** The element of the page that carries `data-<name>`; the layout always has it. */
export function findPart(name: string): HTMLElement {
  const part = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!part) throw new Error(`no [data-${name}]`);
  return part;
}
