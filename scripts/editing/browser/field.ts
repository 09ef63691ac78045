import { make } from '../../../src/search/browser/elements.ts';
import type { FormField, FormKind } from '../../../src/editing/form-field.ts';
import type { ShownFinding } from '../../../src/editing/form-findings.ts';
import { makeGroup, makeRows } from './group-widgets.ts';
import { makeFindings, nextId } from './parts.ts';
import { makePicture } from './picture-widget.ts';
import { makeReference, makeReferences } from './reference-widgets.ts';
import * as plain from './text-widgets.ts';
import { isRecord, type FormContext, type MakeWidget } from './widget.ts';

/** A field of the form with its label, its sentence and what the rules say of it. */
export interface FieldPart {
  field: FormField;
  element: HTMLElement;
  read(): unknown;
  showFindings(findings: readonly ShownFinding[]): void;
}

const widgets: Readonly<Record<FormKind, MakeWidget>> = {
  ...{
    line: plain.makeLine,
    address: plain.makeLine,
    prose: plain.makeProse,
    number: plain.makeNumber,
    yes: plain.makeYes,
  },
  ...{
    date: plain.makeDate,
    'part-date': plain.makePartDate,
    choice: plain.makeChoice,
    choices: plain.makeChoices,
  },
  ...{ lines: plain.makeLines, paragraphs: plain.makeLines, other: plain.makeOther },
  ...{
    reference: makeReference,
    references: makeReferences,
    picture: makePicture,
    group: makeGroup,
    rows: makeRows,
  },
};

export function makeField(field: FormField, value: unknown, context: FormContext): FieldPart {
  const isShown = value === undefined || fits(field, value);
  const widget = (isShown ? widgets[field.kind] : plain.makeOther)(field, value, context);
  const [id, hintId] = [nextId('field'), nextId('hint')];
  const hint = make(
    'p',
    { class: 'desk-hint', id: hintId },
    field.hint,
    field.example === '' ? undefined : make('span', {}, `例如 ${field.example}`),
  );
  const findings = make('div', { class: 'desk-own' });
  const showFindings = (own: readonly ShownFinding[]): void => {
    findings.replaceChildren(...(own.length > 0 ? [makeFindings(own)] : []));
    widget.input?.setAttribute('aria-invalid', String(own.some(({ level }) => level === 'error')));
  };
  widget.input?.setAttribute('aria-describedby', hintId);
  if (widget.input && widget.input.id === '') widget.input.id = id;
  const mark = field.isRequired ? make('span', { class: 'desk-must' }, '必填') : undefined;
  const element = widget.input
    ? make(
        'div',
        { class: 'desk-field', 'data-field': field.key },
        make('p', { class: 'desk-label' }, make('label', { for: widget.input.id }, field.label), mark),
        hint,
        widget.element,
        findings,
      )
    : make(
        'fieldset',
        { class: 'desk-field', 'data-field': field.key, 'aria-describedby': hintId },
        make('legend', { class: 'desk-label' }, field.label, mark),
        hint,
        widget.element,
        findings,
      );
  return { field, element, read: () => widget.read(), showFindings };
}

/** Whether a widget can show what stands in the file, and give it back. */
function fits({ kind, isNullable }: FormField, value: unknown): boolean {
  if (kind === 'number') return typeof value === 'number' || (isNullable === true && value === null);
  if (kind === 'yes') return typeof value === 'boolean';
  if (kind === 'part-date') return typeof value === 'string' || typeof value === 'number';
  if (kind === 'group') return isRecord(value);
  if (kind === 'rows') return Array.isArray(value) && value.every(isRecord);
  if (['references', 'choices', 'lines', 'paragraphs'].includes(kind))
    return (
      Array.isArray(value) &&
      value.every((part) => typeof part === 'string' && (kind !== 'lines' || !part.includes('\n')))
    );
  return kind !== 'other' && typeof value === 'string' && (kind !== 'line' || !value.includes('\n'));
}
