import { make } from '../../../src/search/browser/elements.ts';
import type { LinePair } from '../../../src/editing/compare-lines.ts';
import type { EntryForm } from './entry-form.ts';
import { makeAlert, makeButton, makeMarkedHtml } from './parts.ts';
import { Answered, ask } from './session.ts';
import { tellThere } from './tell.ts';
import { guardUnsaved } from './unsaved.ts';

/** Two versions of a file side by side: the one on the disk, and the same with what was changed in the form. Nothing is written until
 *  somebody chooses. */
export function showConflict(
  place: HTMLElement,
  { message, more }: Answered,
  choose: { useMine: () => unknown; useTheirs: () => unknown },
): void {
  const pairs = (more['comparison'] ?? []) as readonly LinePair[];
  const rows = pairs.map(({ before, after }) =>
    make('div', { class: 'desk-pair' }, makeSide('磁盘上的', before), makeSide('我的', after)),
  );
  const same = rows.length === 0 ? make('p', {}, '两边写的一样。') : undefined;
  place.replaceChildren(
    makeAlert(
      message,
      make('p', {}, '下面左边是磁盘上现在的，右边是写进我的改动以后的样子；没有列出的两边一样。'),
      make(
        'p',
        { class: 'desk-deeds' },
        makeButton('用我的：把我的改动写进去', choose.useMine, 'main'),
        makeButton('用磁盘上的：放弃我的改动', choose.useTheirs, 'quiet'),
        makeButton(
          '先不选，接着写',
          () => {
            place.replaceChildren();
          },
          'quiet',
        ),
      ),
      make('div', { class: 'desk-pairs' }, ...rows, same),
    ),
  );
}

/** One side of a pair of lines; a line that has only come or gone has one. */
export function makeSide(label: string, html: string | undefined): HTMLElement {
  const text =
    html === undefined ? make('p', { class: 'desk-hint' }, '（没有这一行）') : makeMarkedHtml('div', html);
  return make('div', { class: 'desk-side' }, make('b', {}, label), text);
}

/** The file is gone; what stands in the form can become a new one. */
export function showGone(
  place: HTMLElement,
  { message }: Answered,
  collection: string,
  id: string,
  form: EntryForm,
): void {
  const saveNew = async (): Promise<void> => {
    form.element.inert = true;
    try {
      const made = await ask('create', { collection, id, ...form.readAll() });
      guardUnsaved(() => false);
      tellThere('已经存成新的。');
      const hash = `#edit/${made.file?.path ?? ''}`;
      if (location.hash === hash) dispatchEvent(new Event('desk:changed'));
      else location.hash = hash;
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      place.replaceChildren(makeAlert(error.message));
    } finally {
      form.element.inert = false;
    }
  };
  place.replaceChildren(
    makeAlert(message, make('p', { class: 'desk-deeds' }, makeButton('存成新文件', saveNew, 'main'))),
  );
}
