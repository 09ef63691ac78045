import { make } from '../../../src/search/browser/elements.ts';
import type { Suggestion } from '../../../src/editing/suggest-names.ts';
import { makeCombobox } from './combobox.ts';
import { makeButton } from './parts.ts';
import type { FormContext, MakeWidget, Widget } from './widget.ts';

/** Other entries, chosen by name; the file gets their ids. */

export const makeReferences: MakeWidget = (field, value, context) => {
  const start: readonly unknown[] = Array.isArray(value) ? value : [];
  return makeChosen(field.refersTo ?? [], start.map(String), context, Infinity);
};

export const makeReference: MakeWidget = (field, value, context) => {
  const chosen = makeChosen(field.refersTo ?? [], typeof value === 'string' ? [value] : [], context, 1);
  return { ...chosen, read: () => (chosen.read() as string[] | undefined)?.[0] };
};

function makeChosen(
  to: readonly string[],
  start: readonly string[],
  { names }: FormContext,
  most: number,
): Widget {
  const known = new Map<string, Suggestion>(Object.entries(names));
  let ids = [...start];
  const list = make('ul', { class: 'desk-chosen' });
  const { element: box, input } = makeCombobox(to, (chosen) => {
    known.set(chosen.id, chosen);
    if (!ids.includes(chosen.id)) ids = [...ids, chosen.id].slice(-most);
    draw();
    input.focus();
  });
  const draw = (): void => {
    list.replaceChildren(...ids.map((id, at) => makeChosenItem(id, known.get(id), at, most > 1)));
    list.hidden = ids.length === 0;
    // The one that is chosen is taken away first; the field comes back then.
    box.hidden = ids.length >= most;
  };
  const makeChosenItem = (
    id: string,
    entry: Suggestion | undefined,
    at: number,
    isMany: boolean,
  ): HTMLElement => {
    const name = entry?.name ?? id;
    const away = makeButton(
      '去掉',
      () => {
        ids = ids.filter((other) => other !== id);
        draw();
        input.focus();
      },
      'quiet small',
    );
    away.setAttribute('aria-label', `去掉 ${name}`);
    const up = makeButton(
      '前移',
      () => {
        ids = ids.map((other, index) => (index === at - 1 ? id : index === at ? (ids[at - 1] ?? id) : other));
        draw();
        list.querySelectorAll<HTMLElement>('li')[at - 1]?.querySelector<HTMLElement>('button')?.focus();
      },
      'quiet small',
    );
    up.setAttribute('aria-label', `前移 ${name}`);
    const label = make('span', {}, make('b', {}, name), ' ', make('small', {}, entry ? id : '名录里没有'));
    return make('li', entry ? {} : { class: 'unknown' }, label, isMany && at > 0 ? up : undefined, away);
  };
  draw();
  return {
    element: make('div', { class: 'desk-refs' }, list, box),
    input,
    read: () => (ids.length > 0 ? ids : undefined),
  };
}
