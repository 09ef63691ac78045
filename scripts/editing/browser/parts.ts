import { make } from '../../../src/search/browser/elements.ts';
import type { ShownFinding } from '../../../src/editing/form-findings.ts';
import { inTurn } from './in-turn.ts';
import { base } from './session.ts';

/** Pieces of which every view is made. */

/** A button; pressed again while it is still at it, it does nothing. */
export function makeButton(label: string, onClick: () => unknown, kind = ''): HTMLButtonElement {
  const button = make('button', { type: 'button', class: `desk-button ${kind}`.trim() }, label);
  const act = inTurn(onClick);
  button.addEventListener('click', () => void act());
  return button;
}

export function makeLink(
  label: string,
  href: string,
  more: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return make('a', { href, class: 'desk-link', ...more }, label);
}

/** The page of an entry in the preview, beside the desk. */
export function makePageLink(address: string, name = ''): HTMLAnchorElement {
  return makeLink('看网页', base + address.slice(1), {
    target: '_blank',
    rel: 'noopener',
    ...(name === '' ? {} : { 'aria-label': `看网页：${name}` }),
  });
}

/** Opens a file in VS Code at a line (https://code.visualstudio.com/docs/editor/command-line#_opening-vs-code-with-urls). */
export function makeCodeLink(place: string, line = 1, name = ''): HTMLAnchorElement {
  const path = encodeURI(place.replaceAll('\\', '/'))
    .replace(/^(?!\/)/, '/')
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
  const more: Record<string, string> = name === '' ? {} : { 'aria-label': `在 VS Code 打开：${name}` };
  return makeLink('在 VS Code 打开', `vscode://file${path}:${line}`, more);
}

export function makeEditLink(path: string, name = ''): HTMLAnchorElement {
  return makeLink('编辑', `#edit/${path}`, name === '' ? {} : { 'aria-label': `编辑：${name}` });
}

/** The findings of a file or a field, each with what to do. */
export function makeFindings(findings: readonly ShownFinding[], withLine = true): HTMLElement {
  return make('ul', { class: 'desk-findings' }, ...findings.map((finding) => makeFinding(finding, withLine)));
}

function makeFinding(
  { level, line, message, hint, source, code }: ShownFinding,
  withLine: boolean,
): HTMLElement {
  return make(
    'li',
    { class: level },
    make(
      'p',
      {},
      make('b', {}, level === 'error' ? '错误' : '提醒'),
      withLine ? ` 第 ${line} 行：` : ' ',
      message,
    ),
    withLine && source !== '' ? make('pre', {}, source) : undefined,
    hint === undefined ? undefined : make('p', {}, `建议：${hint}`),
    make('code', {}, code),
  );
}

/** HTML that the server has made of text, with its marks. */
export function makeMarkedHtml(tag: 'p' | 'div' | 'td', html: string, name = ''): HTMLElement {
  const part = make(tag, name === '' ? {} : { class: name });
  const template = document.createElement('template');
  template.innerHTML = html;
  part.append(template.content);
  return part;
}

/** 2026年3月12日, in the zone of whoever looks. */
export function showDay(iso: string): string {
  return iso === ''
    ? ''
    : new Date(iso).toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** A panel that says what was not done and what to do; it is read out. */
export function makeAlert(sentence: string, ...more: readonly (Node | undefined)[]): HTMLElement {
  return make(
    'div',
    { class: 'desk-alert', role: 'alert', tabindex: '-1' },
    make('p', {}, sentence),
    ...more,
  );
}

/** A word of a state: 草稿, 2 个错误. */
export function makeTag(text: string, kind = ''): HTMLElement {
  return make('span', { class: `desk-tag ${kind}`.trim() }, text);
}

let ids = 0;

/** An id that nothing else on the page has. */
export function nextId(name: string): string {
  ids += 1;
  return `desk-${name}-${ids}`;
}

/** Whether a key belongs to an input method that is still composing: Enter then takes a word, and does nothing else. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells the Enter that ends a composition by this number alone.
  return event.isComposing || event.keyCode === 229;
}
