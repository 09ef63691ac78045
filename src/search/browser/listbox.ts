import { make } from './elements.ts';
import type { Suggestion } from './suggestion-list.ts';

/** The list under a box, after the ARIA combobox pattern: focus stays in the box, one option at most is chosen. */
export class Listbox {
  private chosen = -1;
  private readonly box: HTMLInputElement;
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;

  constructor(box: HTMLInputElement, panel: HTMLElement, list: HTMLElement) {
    this.box = box;
    this.panel = panel;
    this.list = list;
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** The chosen option, or none. */
  get option(): HTMLElement | undefined {
    const option = this.list.children[this.chosen];
    return option instanceof HTMLElement ? option : undefined;
  }

  show(suggestions: readonly Suggestion[]): void {
    this.list.replaceChildren(
      ...suggestions.map((suggestion, at) => makeOption(this.nameOption(at), suggestion)),
    );
    this.open(suggestions.length > 0);
  }

  close(): void {
    this.open(false);
  }

  /** One step down or up; past either end no option is chosen, and one more step comes in from the other side. */
  move(by: number): void {
    const stops = this.list.children.length + 1;
    this.choose(((this.chosen + 1 + by + stops) % stops) - 1);
  }

  private open(isOpen: boolean): void {
    this.panel.hidden = !isOpen;
    this.box.setAttribute('aria-expanded', String(isOpen));
    this.choose(-1);
  }

  private choose(at: number): void {
    this.option?.setAttribute('aria-selected', 'false');
    this.chosen = at;
    this.option?.setAttribute('aria-selected', 'true');
    this.option?.scrollIntoView({ block: 'nearest' });
    if (at < 0) this.box.removeAttribute('aria-activedescendant');
    else this.box.setAttribute('aria-activedescendant', this.nameOption(at));
  }

  private nameOption(at: number): string {
    return `${this.list.id}-${at}`;
  }
}

function makeOption(id: string, { text, kind, address }: Suggestion): HTMLElement {
  const attributes = { id, role: 'option', 'aria-selected': 'false', 'data-address': address };
  return make('li', attributes, make('span', {}, text), make('span', { class: 'soft' }, kind));
}
