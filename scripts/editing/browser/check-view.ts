import { make } from '../../../src/search/browser/elements.ts';
import type { FileFindings } from '../check-desk.ts';
import type { TaskValue } from '../desk-tasks.ts';
import { makeCodeLink, makeEditLink, makeFindings, makeLink, makeTag } from './parts.ts';
import { ask } from './session.ts';

/** Everything that the rules say before it is published, and what has grown old. */
export async function showCheck(view: HTMLElement): Promise<void> {
  document.title = '发布前检查 · 编辑台';
  const { files, total, errors, warnings, cares } = await ask('check');
  const sum =
    total === 0
      ? '全部检查过了，没有问题，可以发布。'
      : `${errors} 个错误、${warnings} 个提醒，在 ${total} 个文件里。${errors > 0 ? '有错误的时候网站生成不了，请先改好。' : '只有提醒，不影响发布。'}`;
  view.append(
    make('h1', {}, '发布前检查'),
    make('p', { class: total === 0 ? 'desk-good' : 'desk-lead', role: 'status' }, sum),
    make('p', { class: 'desk-deeds' }, total > 0 ? makeLink('看看哪些可以自动改', '#fix') : undefined),
    ...files.map(drawFile),
    total > files.length
      ? make('p', { class: 'desk-hint' }, `还有 ${total - files.length} 个文件，改好这些再看。`)
      : '',
    ...drawCares(cares),
  );
}

function drawFile({ path, title, label, hasForm, place, findings }: FileFindings): HTMLElement {
  const line = findings[0]?.line ?? 1;
  return make(
    'section',
    { class: 'desk-card' },
    make('h2', {}, title),
    make(
      'p',
      { class: 'desk-about' },
      label === '' ? undefined : makeTag(label, 'kind'),
      make('span', { class: 'desk-id' }, path),
    ),
    make(
      'p',
      { class: 'desk-deeds' },
      hasForm ? makeEditLink(path, title) : undefined,
      makeCodeLink(place, line, title),
    ),
    makeFindings(findings),
  );
}

/** As many rows of one kind are shown. */
const mostRows = 50;

function drawCares(cares: TaskValue<'check'>['cares']): HTMLElement[] {
  if (cares.length === 0) return [];
  const count = cares.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    make('h2', { class: 'desk-cares' }, `日子久了要照看的 ${count} 处`),
    make('p', { class: 'desk-lead' }, '这些是建议，不影响发布。'),
    ...cares.map(({ label, about, rows }) =>
      make(
        'details',
        { class: 'desk-card' },
        make('summary', {}, `${label} ${rows.length} 处`),
        make('p', { class: 'desk-hint' }, about),
        make('ul', { class: 'desk-care' }, ...rows.slice(0, mostRows).map(drawCare)),
        rows.length > mostRows
          ? make('p', { class: 'desk-hint' }, `还有 ${rows.length - mostRows} 处。`)
          : undefined,
      ),
    ),
  ];
}

function drawCare({
  path,
  title,
  message,
  hint,
}: {
  path: string;
  title: string;
  message: string;
  hint: string;
}): HTMLElement {
  const name = /\//.test(path) ? make('a', { href: `#edit/${path}` }, title) : title;
  return make(
    'li',
    {},
    make('p', {}, name, `：${message}`),
    make('p', { class: 'desk-hint' }, `建议：${hint}`),
  );
}
