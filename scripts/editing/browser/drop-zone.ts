import { make } from '../../../src/search/browser/elements.ts';
import { nextId } from './parts.ts';

/** A place to drop files on, and a button that chooses them, for the keyboard and for phones. */
export function makeDropZone(
  label: string,
  accept: string,
  isMany: boolean,
  take: (files: readonly File[]) => unknown,
): { element: HTMLElement; input: HTMLInputElement } {
  const id = nextId('files');
  const input = make('input', {
    type: 'file',
    id,
    accept,
    class: 'visually-hidden',
    ...(isMany ? { multiple: '' } : {}),
  });
  const button = make('span', { class: 'desk-button' }, isMany ? '选文件' : '选一张');
  const element = make('div', { class: 'desk-zone' }, input, make('label', { for: id }, label, button));
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    void take(files);
  });
  let inside = 0;
  const mark = (step: number): void => {
    inside = step === 0 ? 0 : inside + step;
    element.classList.toggle('over', inside > 0);
  };
  element.addEventListener('dragenter', () => {
    mark(1);
  });
  element.addEventListener('dragleave', () => {
    mark(-1);
  });
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(0);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void take(isMany ? files : files.slice(0, 1));
  });
  return { element, input };
}
