import { createButton, createElement } from './element.ts';
import { choices, getPreference, setPreference } from './preferences.ts';

/** The sheet of sizes, line height, contrast and theme. It changes the page at once and leaves the page in sight; it goes when
 *  the reader is done, and when the keyboard leaves it, so that it never covers what is being looked at. */
export function toggleSettings(button: HTMLElement): void {
  const open = document.querySelector<HTMLDialogElement>('.settings-sheet');
  if (open) {
    open.close();
    return;
  }
  const sheet = createElement('dialog', { class: 'sheet settings-sheet', 'aria-label': '阅读设置' });
  const done = (): void => {
    sheet.close();
    button.focus();
  };
  fill(sheet, done);
  document.body.append(sheet);
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') done();
  });
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.close();
  });
  // The path and not the target, which 恢复 takes off the page.
  const leave = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(sheet) && !path.includes(button)) sheet.close();
  };
  document.addEventListener('click', leave);
  sheet.addEventListener('close', () => {
    document.removeEventListener('click', leave);
    button.setAttribute('aria-expanded', 'false');
    sheet.remove();
  });
  button.setAttribute('aria-expanded', 'true');
  sheet.show();
}

function fill(sheet: HTMLElement, done: () => void): void {
  const head = createElement('div', { class: 'sheet-head' }, createElement('span', {}, '阅读设置'));
  const restore = createButton('恢复', 'plain', () => {
    for (const { name } of choices) setPreference(name, '');
    fill(sheet, done);
    sheet.querySelector('button')?.focus();
  });
  head.append(restore, createButton('完成', 'button', done));
  sheet.replaceChildren(head, ...choices.map(createChoice));
}

function createChoice({ name, label, values }: (typeof choices)[number]): HTMLElement {
  const options = values.map(([value, text]) => {
    const radio = createElement('input', { type: 'radio', name: `reading-${name}`, value });
    radio.checked = getPreference(name) === value;
    radio.addEventListener('change', () => {
      setPreference(name, value);
    });
    // Each size is shown in itself: tokens.css answers to the attribute here as on the page.
    const sample: Record<string, string> = name === 'size' ? { 'data-size': value } : {};
    return createElement('label', {}, radio, createElement('span', sample, text));
  });
  const title = createElement('span', { 'aria-hidden': 'true' }, label);
  return createElement('div', { role: 'group', 'aria-label': label }, title, ...options);
}
