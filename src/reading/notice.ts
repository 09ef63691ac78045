import { createElement } from './element.ts';

/** A notice at the foot of the screen; one at a time. The screen reader says it, and nothing moves. */
export function showNotice(text: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  document.querySelector('.notice:not(.reading-bar)')?.remove();
  const notice = createElement(
    'div',
    { class: 'notice', role: 'status' },
    createElement('span', {}, text),
    ...buttons,
  );
  document.body.append(notice);
  return notice;
}
