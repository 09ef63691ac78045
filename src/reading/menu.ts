import { createButton, createElement } from './element.ts';

/** 菜单: the map at the foot of the page as a sheet over it. Without scripts the link leads down to the map itself. */
export function offerMenu(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-menu]');
  const map = document.getElementById('map');
  if (!link || !map) return;
  let sheet: HTMLDialogElement | undefined;
  const button = createButton(link.textContent, link.className, () => {
    sheet ??= createSheet(map);
    sheet.showModal();
  });
  button.setAttribute('aria-haspopup', 'dialog');
  button.dataset['menu'] = '';
  link.replaceWith(button);
}

function createSheet(map: HTMLElement): HTMLDialogElement {
  const copy = map.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.removeAttribute('tabindex');
  for (const link of copy.querySelectorAll('a'))
    if (location.pathname.startsWith(link.pathname)) link.setAttribute('aria-current', 'true');
  const sheet = createElement('dialog', { class: 'sheet menu-sheet', 'aria-label': '菜单' });
  const close = (): void => {
    sheet.close();
  };
  const head = createElement('div', { class: 'sheet-head' }, createElement('span', {}, '菜单'));
  head.append(createButton('关闭', 'plain', close));
  sheet.append(head, copy);
  // A link that is followed, and a tap beside the sheet; a page that comes back from the cache shows itself, not the sheet.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet || (target as Element).closest('a')) close();
  });
  document.body.append(sheet);
  return sheet;
}
