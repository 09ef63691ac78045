import { make } from '../../../src/search/browser/elements.ts';
import type { OfferedFix } from '../fix-files.ts';
import { makeSide } from './conflict.ts';
import { makeAlert, makeButton, makeEditLink } from './parts.ts';
import { Answered, ask } from './session.ts';
import { tell } from './tell.ts';
import { showUndo } from './undo.ts';

/** As many lines of one file are shown; the rest is counted. */
const mostLines = 40;

/** What `fix` would do, with the words marked; it is done when somebody says so. */
export async function showFixes(view: HTMLElement): Promise<void> {
  document.title = '修正 · 编辑台';
  const offered = await ask('fixes');
  view.append(
    make('h1', {}, '修正'),
    make(
      'p',
      { class: 'desk-lead' },
      '不会有疑问的小毛病：标点、引号、空格、日期的写法、看不见的字、字段的次序。先看，再改。',
    ),
  );
  if (offered.length === 0) {
    view.append(make('p', { class: 'desk-good' }, '没有可以自动改的地方。'));
    return;
  }
  const notice = make('div', {});
  const cards = offered.map((fix) => ({ fix, ...makeCard(fix, (one) => mend([one])) }));
  const mend = async (files: readonly OfferedFix[]): Promise<void> => {
    try {
      const { count } = await ask('fix', { files: files.map(({ path, digest }) => ({ path, digest })) });
      tell(`改好了 ${count} 个文件。`);
      void showUndo();
      view.replaceChildren();
      await showFixes(view);
      view.querySelector<HTMLElement>('h1')?.scrollIntoView();
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      notice.replaceChildren(makeAlert(error.message));
    }
  };
  const chosen = (): OfferedFix[] => cards.filter(({ box }) => box.checked).map(({ fix }) => fix);
  const all = makeButton(`改选中的 ${offered.length} 个文件`, () => mend(chosen()), 'main');
  view.append(notice, ...cards.map(({ element }) => element), make('div', { class: 'desk-foot' }, all));
  view.addEventListener('change', () => {
    all.textContent = `改选中的 ${chosen().length} 个文件`;
    all.disabled = chosen().length === 0;
  });
}

function makeCard(
  fix: OfferedFix,
  mend: (fix: OfferedFix) => unknown,
): { element: HTMLElement; box: HTMLInputElement } {
  const { path, title, lines, moves } = fix;
  const box = make('input', { type: 'checkbox', checked: '' });
  const rest = lines.length - mostLines;
  const element = make(
    'section',
    { class: 'desk-card' },
    make('h2', {}, make('label', { class: 'desk-check' }, box, title)),
    make(
      'p',
      { class: 'desk-about' },
      make('span', { class: 'desk-id' }, path),
      makeEditLink(path, title),
      makeButton('只改这个文件', () => mend(fix), 'quiet small'),
    ),
    ...lines
      .slice(0, mostLines)
      .map(({ line, before, after }) =>
        make('div', { class: 'desk-pair' }, makeSide(`第 ${line} 行，改前`, before), makeSide('改后', after)),
      ),
    rest > 0 ? make('p', { class: 'desk-hint' }, `还有 ${rest} 行，一样地改。`) : undefined,
    moves.length > 0 ? make('ul', {}, ...moves.map((move) => make('li', {}, `次序：${move}`))) : undefined,
  );
  return { element, box };
}
