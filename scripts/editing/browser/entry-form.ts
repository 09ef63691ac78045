import { make } from '../../../src/search/browser/elements.ts';
import type { ShownFinding } from '../../../src/editing/form-findings.ts';
import type { OpenForm } from '../open-form.ts';
import { makeBodyEditor } from './body-editor.ts';
import { makeField, type FieldPart } from './field.ts';
import { makeFindings } from './parts.ts';

/** What a form would change in the file. */
export interface Changes {
  set: Record<string, unknown>;
  remove: string[];
  body?: string;
}

/** What stands in a form: each answer and the text, to be compared. */
export interface FormState {
  answers: ReadonlyMap<string, string>;
  body: string | undefined;
}

/** The questions of an entry, and what has become of the answers. */
export interface EntryForm {
  element: HTMLElement;
  /** What differs from what was opened or saved last. */
  listChanges(): Changes;
  /** All of it, for a new file: what no question asks stays. */
  readAll(): { data: Record<string, unknown>; body?: string };
  /** What stands there now, to be settled once it is saved: somebody may be writing on meanwhile. */
  readState(): FormState;
  settle(saved: FormState): void;
  showFindings(findings: readonly ShownFinding[]): void;
  /** The part of a field, to read a title or to set the focus. */
  findPart(key: string): HTMLElement | null;
}

/** Draws the questions: what must be written and what is written first, the rest below a line that opens. */
export function makeEntryForm({ fields, data, names, body, file }: OpenForm): EntryForm {
  const isMdx = file?.path.endsWith('.mdx') === true;
  const parts = fields.map((field) => makeField(field, data[field.key], { names, isMdx }));
  const isFirst = ({ field }: FieldPart): boolean => field.isRequired || data[field.key] !== undefined;
  const text = body === undefined ? undefined : makeBodyEditor(body, isMdx);
  const whole = make('div', { class: 'desk-own', 'data-field': '' });
  const others = makeOthers(parts.filter((part) => !isFirst(part)));
  const element = make(
    'div',
    { class: 'desk-form' },
    whole,
    make('div', {}, ...parts.filter(isFirst).map((part) => part.element)),
    text?.element,
    others,
  );
  const readState = (): FormState => ({
    answers: new Map(parts.map((part) => [part.field.key, JSON.stringify([part.read()])])),
    body: text?.read(),
  });
  let saved = readState();
  return {
    element,
    listChanges() {
      const { answers, body: fresh } = readState();
      const changed = parts.filter(({ field }) => answers.get(field.key) !== saved.answers.get(field.key));
      const set = gatherWritten(changed);
      const remove = changed.filter((part) => part.read() === undefined).map(({ field }) => field.key);
      return { set, remove, ...(fresh === saved.body || fresh === undefined ? {} : { body: fresh }) };
    },
    readAll() {
      const unknown = Object.entries(data).filter(([key]) => !fields.some((field) => field.key === key));
      const known = gatherWritten(parts);
      return { data: { ...known, ...Object.fromEntries(unknown) }, ...(text ? { body: text.read() } : {}) };
    },
    readState,
    settle(state) {
      saved = state;
    },
    showFindings(findings) {
      for (const part of parts) part.showFindings(findings.filter(({ key }) => key === part.field.key));
      const known = new Set(parts.map(({ field }) => field.key));
      const place = (key: string): Element | null | undefined =>
        text?.element.querySelector(key === 'body' ? '.desk-own' : 'none');
      place('body')?.replaceChildren(...drawSome(findings.filter(({ key }) => key === 'body')));
      whole.replaceChildren(
        ...drawSome(findings.filter(({ key }) => !known.has(key) && (key !== 'body' || !text))),
      );
      if (others instanceof HTMLDetailsElement && others.querySelector('.desk-findings')) others.open = true;
    },
    findPart: (key) => element.querySelector(`[data-field="${CSS.escape(key)}"]`),
  };
}

function gatherWritten(parts: readonly FieldPart[]): Record<string, unknown> {
  const pairs = parts.map((part): [string, unknown] => [part.field.key, part.read()]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

const drawSome = (findings: readonly ShownFinding[]): HTMLElement[] =>
  findings.length > 0 ? [makeFindings(findings)] : [];

function makeOthers(parts: readonly FieldPart[]): HTMLElement | undefined {
  if (parts.length === 0) return undefined;
  const some = parts
    .slice(0, 4)
    .map(({ field }) => field.label)
    .join('、');
  return make(
    'details',
    { class: 'desk-others' },
    make('summary', {}, `可以不写的 ${parts.length} 项：${some}${parts.length > 4 ? '……' : ''}`),
    ...parts.map(({ element }) => element),
  );
}
