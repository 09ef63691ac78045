import { make } from '../../../src/search/browser/elements.ts';
import { isComposing, makeButton } from './parts.ts';
import type { MakeWidget, Widget } from './widget.ts';

/** Texts, numbers, days, choices: fields of one value. */

/** As much as stands on one line of a form. */
const oneLine = 40;

const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A line; where it may be long, over several lines of the form, though no line end comes into it. */
export const makeLine: MakeWidget = (field, value) => {
  const isLong = (field.longest ?? 0) > oneLine;
  const input = isLong
    ? make('textarea', { rows: '2' })
    : make('input', { type: field.kind === 'address' ? 'url' : 'text', autocomplete: 'off' });
  input.value = toText(value);
  input.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && !isComposing(event))
      event.preventDefault();
  });
  const count = make('span', { class: 'desk-left', 'aria-hidden': 'true' });
  const tellLength = (): void => {
    const length = [...input.value].length;
    count.textContent = field.longest === undefined ? '' : `${length} / ${field.longest}`;
    count.classList.toggle('over', length > (field.longest ?? Infinity));
  };
  input.addEventListener('input', tellLength);
  tellLength();
  const element = field.longest === undefined ? input : make('div', { class: 'desk-counted' }, input, count);
  return { element, input, read: () => input.value.replace(/\s*\n\s*/g, '').trim() || undefined };
};

/** Several sentences. */
export const makeProse: MakeWidget = (_, value) => {
  const input = make('textarea', { rows: '4' });
  input.value = toText(value);
  return { element: input, input, read: () => input.value.trim() || undefined };
};

export const makeNumber: MakeWidget = (field, value) => {
  const input = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', class: 'short' });
  input.value = toText(value);
  const read = (): unknown => {
    const text = input.value.trim().replace(/[，,](?=\d{3})/g, '');
    return text === '' ? undefined : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  };
  if (field.isNullable !== true) return { element: input, input, read };
  const hidden = make('input', { type: 'checkbox' });
  hidden.checked = value === null;
  const follow = (): void => {
    input.disabled = hidden.checked;
  };
  hidden.addEventListener('change', follow);
  follow();
  const element = make(
    'div',
    { class: 'desk-inline' },
    input,
    make('label', { class: 'desk-check' }, hidden, '原文没有写出这个数'),
  );
  return { element, input, read: () => (hidden.checked ? null : read()) };
};

/** 是, 否, or nothing: what is not written is not the same as 否. */
export const makeYes: MakeWidget = (_, value) => {
  const options = [
    ['', '不写'],
    ['true', '是'],
    ['false', '否'],
  ] as const;
  const input = make(
    'select',
    { class: 'short' },
    ...options.map(([name, text]) => make('option', { value: name }, text)),
  );
  input.value = typeof value === 'boolean' ? String(value) : '';
  return { element: input, input, read: () => (input.value === '' ? undefined : input.value === 'true') };
};

/** A day that exists is chosen in the browser's calendar; what is none stays to be seen. */
export const makeDate: MakeWidget = (_, value) => {
  const text = toText(value);
  const isDay = text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const input = make('input', { type: isDay ? 'date' : 'text', class: 'short' });
  input.value = text;
  if (input.value !== text) {
    input.type = 'text';
    input.value = text;
  }
  const today = makeButton(
    '今天',
    () => {
      input.type = 'date';
      const now = new Date();
      input.value = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
      input.focus();
    },
    'quiet',
  );
  return {
    element: make('div', { class: 'desk-inline' }, input, today),
    input,
    read: () => input.value.trim() || undefined,
  };
};

/** A bare year is a number in the file, as the hand writes it. */
export const makePartDate: MakeWidget = (_, value) => {
  const input = make('input', {
    type: 'text',
    class: 'short',
    inputmode: 'numeric',
    autocomplete: 'off',
    placeholder: '2020、2020-11 或 2020-11-24',
  });
  input.value = toText(value);
  return { element: input, input, read: () => readPart(input.value.trim(), value) };
};

function readPart(text: string, before: unknown): unknown {
  if (text === '') return undefined;
  return /^[1-9]\d{3}$/.test(text) && typeof before !== 'string' ? Number(text) : text;
}

export const makeChoice: MakeWidget = (field, value) => {
  const text = toText(value);
  const known = (field.choices ?? []).map(({ value: name, label }): [string, string] => [name, label]);
  const own: [string, string][] =
    text === '' || known.some(([name]) => name === text) ? [] : [[text, `${text}（不在可选的里面）`]];
  const options: readonly (readonly [string, string])[] = [['', '请选'], ...known, ...own];
  const input = make('select', {}, ...options.map(([name, label]) => make('option', { value: name }, label)));
  input.value = text;
  return { element: input, input, read: () => input.value || undefined };
};

/** Some of a few words, each with a box. */
export const makeChoices: MakeWidget = (field, value) => {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = field.choices ?? [];
  const own = chosen.filter(
    (word): word is string => typeof word === 'string' && !known.some((one) => one.value === word),
  );
  const boxes = [...known, ...own.map((word) => ({ value: word, label: `${word}（不在可选的里面）` }))].map(
    ({ value: word, label }) => {
      const box = make('input', { type: 'checkbox', value: word });
      box.checked = chosen.includes(word);
      return { box, label: make('label', { class: 'desk-check' }, box, label) };
    },
  );
  const none = make('p', { class: 'desk-hint' }, 'site.yaml 里还没有写可选的词。');
  const element = make(
    'div',
    { class: 'desk-inline' },
    ...(boxes.length > 0 ? boxes.map(({ label }) => label) : [none]),
  );
  return {
    element,
    read: () =>
      readBoxes(
        boxes.map(({ box }) => box),
        chosen,
      ),
  };
};

/** In the order in which they stood, new ones behind. */
function readBoxes(boxes: readonly HTMLInputElement[], before: readonly unknown[]): unknown {
  const words = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const kept = before.filter((word) => words.includes(word as string));
  const all = [...kept, ...words.filter((word) => !before.includes(word))];
  return all.length > 0 ? all : undefined;
}

/** One value a line: aliases; or one paragraph a line. */
export const makeLines: MakeWidget = (field, value) => {
  const before: readonly unknown[] = Array.isArray(value) ? value : [];
  const isLong = field.kind === 'paragraphs';
  const input = make('textarea', { rows: String(Math.max(isLong ? 4 : 2, before.length)) });
  input.value = before.join(isLong ? '\n\n' : '\n');
  const read = (): unknown => {
    const lines = input.value
      .split(isLong ? /\n\s*\n/ : '\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return lines.length > 0 ? lines : undefined;
  };
  const hint = make('p', { class: 'desk-hint' }, isLong ? '几段之间空一行。' : '一行写一个。');
  return { element: make('div', {}, input, hint), input, read };
};

/** What no form can ask: it stays as it is. */
export const makeOther: MakeWidget = (_, value): Widget => ({
  element: make(
    'div',
    { class: 'desk-other' },
    make('p', { class: 'desk-hint' }, '这一项的写法表单显示不了，会原样留着。要改，请在 VS Code 里改。'),
    value === undefined ? undefined : make('pre', {}, JSON.stringify(value, null, 1)),
  ),
  read: () => value,
});
