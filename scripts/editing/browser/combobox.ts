import { make } from '../../../src/search/browser/elements.ts';
import type { Suggestion } from '../../../src/editing/suggest-names.ts';
import { isComposing, nextId } from './parts.ts';
import { ask } from './session.ts';

/** A field in which one types a few letters of a name and chooses the entry
 *  (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, list with manual selection). */
export function makeCombobox(
  to: readonly string[],
  onChoose: (chosen: Suggestion) => void,
): { element: HTMLElement; input: HTMLInputElement } {
  const id = nextId('choices');
  const input = make('input', {
    ...{ type: 'text', role: 'combobox', autocomplete: 'off', placeholder: '打名称、别名或编号来选' },
    ...{ 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' },
  });
  const list = make('ul', { role: 'listbox', id, class: 'desk-choices', 'aria-label': '可以选的' });
  const none = makeNone(to);
  [list.hidden, none.hidden] = [true, true];
  let offered: readonly Suggestion[] = [];
  let [at, asked] = [-1, 0];
  const close = (): void => {
    asked += 1;
    [list.hidden, at] = [true, -1];
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const chosen = offered[index];
    if (!chosen) return;
    input.value = '';
    close();
    onChoose(chosen);
  };
  const mark = (index: number): void => {
    at = index;
    for (const [number, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(number === at));
      if (number === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at >= 0) input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const offer = async (): Promise<void> => {
    const number = ++asked;
    const found = await ask('names', { to, typed: input.value });
    if (number !== asked) return;
    offered = found;
    list.replaceChildren(
      ...found.map((one, index) =>
        makeOption(one, `${id}-${index}`, () => {
          choose(index);
        }),
      ),
    );
    none.hidden = found.length > 0;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(input.value.trim() === '' ? -1 : 0);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      if (list.hidden) void offer();
      else mark(Math.min(at + 1, offered.length - 1));
    },
    ArrowUp: () => {
      mark(Math.max(at - 1, 0));
    },
    Enter: () => {
      choose(at);
    },
    Escape: close,
  };
  input.addEventListener('keydown', (event) => {
    const act = isComposing(event) ? undefined : keys[event.key];
    if (!act || (event.key === 'Escape' && list.hidden)) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('input', (event) => {
    if (!event.isComposing) void offer();
  });
  input.addEventListener('compositionend', () => void offer());
  input.addEventListener('focus', () => void offer());
  input.addEventListener('blur', close);
  return { element: make('div', { class: 'desk-combobox' }, input, list, none), input };
}

function makeOption(
  { name, aliases, id, label }: Suggestion,
  optionId: string,
  choose: () => void,
): HTMLElement {
  const more = [label, ...aliases.slice(0, 3), id].join(' · ');
  const option = make(
    'li',
    { role: 'option', id: optionId, 'aria-selected': 'false' },
    make('b', {}, name),
    ' ',
    make('span', {}, more),
  );
  // Before the field loses the focus, by which the list closes.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose();
  });
  return option;
}

/** What is not there yet is made in a window of its own, so that nothing of this form is lost. */
function makeNone(to: readonly string[]): HTMLElement {
  const create = make(
    'a',
    { href: `#new/${to[0] ?? ''}`, target: '_blank', rel: 'noopener', class: 'desk-link' },
    '在新窗口里新建一条',
  );
  return make(
    'p',
    { class: 'desk-hint', role: 'status' },
    '名录里没有。',
    create,
    '，建好再回来打它的名称。',
  );
}
