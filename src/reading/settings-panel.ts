import { createElement } from './element.ts';
import { choices, getPreference, setPreference } from './preferences.ts';

/** The button of the large edition and, behind 字号, the panel; it is made when it is first opened. */
export function openSettings(): void {
  const elder = document.querySelector<HTMLButtonElement>('[data-elder-button]');
  const panel = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (elder) serveElderButton(elder);
  if (panel) servePanel(panel);
}

function serveElderButton(button: HTMLButtonElement): void {
  const show = (): void => {
    button.setAttribute('aria-pressed', String(getPreference('elder') !== ''));
  };
  button.addEventListener('click', () => {
    setPreference('elder', getPreference('elder') === '' ? 'on' : '');
    show();
  });
  show();
}

function servePanel(panel: HTMLDetailsElement): void {
  panel.addEventListener('toggle', () => {
    if (panel.open && panel.childElementCount === 1) panel.append(createPanel());
  });
  document.addEventListener('click', ({ target }) => {
    if (!panel.contains(target as Node)) panel.open = false;
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}

function createPanel(): HTMLElement {
  const sets = choices.map(({ name, label, values }) => {
    const options = values.map(([value, text]) => {
      const radio = createElement('input', { type: 'radio', name: `reading-${name}`, value });
      radio.checked = getPreference(name) === value;
      radio.addEventListener('change', () => {
        setPreference(name, value);
      });
      return createElement('label', {}, radio, createElement('span', {}, text));
    });
    return createElement('fieldset', {}, createElement('legend', {}, label), ...options);
  });
  return createElement('div', { class: 'settings-panel' }, ...sets);
}
