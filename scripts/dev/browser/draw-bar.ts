import { make } from '../../../src/search/browser/elements.ts';
import type { PageFindings, ShownFinding } from '../shown-finding.ts';
import { barSheet } from './bar-sheet.ts';

const closedKey = 'preview-bar-closed';

/** Draws the bar at the foot of a page, in a tree of its own, so that neither the page's styles nor its scripts meet it. Nothing
 *  is drawn where there is nothing to say. */
export function drawBar(host: HTMLElement, found: PageFindings, base: string): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [barSheet];
  root.replaceChildren();
  if (found.total === 0 && !found.isDraft) return;
  const isClosed = sessionStorage.getItem(closedKey) !== null;
  root.append(isClosed ? makeOpener(host, found, base) : makeBar(host, found, base));
}

/** What is left of a closed bar: a button with the number. */
function makeOpener(host: HTMLElement, found: PageFindings, base: string): HTMLElement {
  const whole = found.total > found.own.length ? `，全部 ${found.total} 处` : '';
  const opener = make('button', { class: 'opener', type: 'button' }, summarize(found) + whole);
  opener.addEventListener('click', () => {
    sessionStorage.removeItem(closedKey);
    drawBar(host, found, base);
  });
  return opener;
}

function makeBar(host: HTMLElement, found: PageFindings, base: string): HTMLElement {
  const close = make('button', { type: 'button', 'aria-label': '收起' }, '×');
  close.addEventListener('click', () => {
    sessionStorage.setItem(closedKey, '');
    drawBar(host, found, base);
  });
  const head = make('div', { class: 'head' }, make('p', { role: 'status' }, summarize(found)), close);
  return make('div', { class: 'bar' }, head, makeList(found.own, false), makeWhole(found, base));
}

function summarize({ isDraft, own, total }: PageFindings): string {
  const draft = isDraft ? '草稿，不会发布。' : '';
  if (total === 0) return draft;
  return `${draft}检查：${own.length === 0 ? '这一页没有问题' : `这一页 ${own.length} 处`}`;
}

/** Everything, one tap away. */
function makeWhole({ own, all, total }: PageFindings, base: string): HTMLElement | undefined {
  if (total <= own.length) return undefined;
  const summary = make('summary', {}, `全部 ${total} 处`);
  const more =
    total > all.length ? make('p', {}, `还有 ${total - all.length} 处，改好这些再看。`) : undefined;
  return make('details', {}, summary, makeList(all, true, base), more);
}

function makeList(
  findings: readonly (ShownFinding & { address?: string })[],
  withFile: boolean,
  base = '/',
): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  return make('ul', {}, ...findings.map((finding) => makeItem(finding, withFile, base)));
}

function makeItem(
  { level, file, line, message, hint, source, code, address }: ShownFinding & { address?: string },
  withFile: boolean,
  base: string,
): HTMLElement {
  const name = address === undefined ? file : make('a', { href: base + address.slice(1) }, file);
  const where = withFile ? [name, ` 第 ${line} 行`] : [`第 ${line} 行`];
  const kind = make('b', { class: level }, level === 'error' ? '错误' : '提醒');
  return make(
    'li',
    {},
    make('p', {}, kind, ' ', ...where, '：', message, ' ', make('code', {}, code)),
    source === '' ? undefined : make('pre', {}, source),
    hint === undefined ? undefined : make('p', {}, '建议：', hint),
  );
}
