type Child = Node | string;

/** A new element with attributes and children, by the DOM alone: Trusted Types stay shut. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function createButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: className }, text);
  button.addEventListener('click', onClick);
  return button;
}
