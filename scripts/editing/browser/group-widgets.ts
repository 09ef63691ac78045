import { make } from '../../../src/search/browser/elements.ts';
import type { FormField } from '../../../src/editing/form-field.ts';
import { makeField, type FieldPart } from './field.ts';
import { makeButton } from './parts.ts';
import { isRecord, type FormContext, type MakeWidget } from './widget.ts';

/** Fields of several values: groups and lists of groups. What a group holds besides stays in it. */

interface Group {
  element: HTMLElement;
  read(): Readonly<Record<string, unknown>> | undefined;
}

function makeParts(fields: readonly FormField[], value: unknown, context: FormContext): Group {
  const before = isRecord(value) ? value : {};
  const parts: readonly FieldPart[] = fields.map((field) => makeField(field, before[field.key], context));
  const read = (): Readonly<Record<string, unknown>> | undefined => {
    const now: Record<string, unknown> = { ...before };
    for (const { field, ...asked } of parts) {
      const part = asked.read();
      if (part === undefined) Reflect.deleteProperty(now, field.key);
      else now[field.key] = part;
    }
    return Object.keys(now).length > 0 ? now : undefined;
  };
  return { element: make('div', { class: 'desk-group' }, ...parts.map(({ element }) => element)), read };
}

export const makeGroup: MakeWidget = (field, value, context) => makeParts(field.fields ?? [], value, context);

export const makeRows: MakeWidget = (field, value, context) => {
  const start: readonly unknown[] = Array.isArray(value) ? value : [];
  let rows: { group: Group; element: HTMLElement }[] = [];
  const list = make('ol', { class: 'desk-list' });
  const add = (row: unknown): HTMLElement => {
    const group = makeParts(field.fields ?? [], row, context);
    const away = makeButton(
      '删去这一条',
      () => {
        const at = rows.findIndex((each) => each.element === element);
        rows = rows.filter((each) => each.element !== element);
        element.remove();
        (
          rows[Math.min(at, rows.length - 1)]?.element.querySelector<HTMLElement>(
            'input, select, textarea',
          ) ?? more
        ).focus();
      },
      'quiet small',
    );
    const element = make('li', {}, group.element, away);
    rows.push({ group, element });
    list.append(element);
    return element;
  };
  const more = makeButton(
    `加一条${field.label}`,
    () => {
      add({}).querySelector<HTMLElement>('input, select, textarea')?.focus();
    },
    'quiet',
  );
  for (const row of start.length > 0 || !field.isRequired ? start : [{}]) add(row);
  const read = (): unknown => {
    const all = rows.map(({ group }) => group.read()).filter((row) => row !== undefined);
    return all.length > 0 ? all : undefined;
  };
  return { element: make('div', { class: 'desk-many' }, list, more), read };
};
