/** The page numbers in the contents of a printed booklet. Browsers do not know where a target will be printed (`target-counter()` gives
 *  nothing), but they break columns as they break pages: each part is laid out once in columns of the size of a page, and counted. */
export function numberPages(): void {
  const measure = document.createElement('div');
  measure.className = 'book measure';
  measure.setAttribute('aria-hidden', 'true');
  document.body.append(measure);
  const starts = new Map<string, number>();
  let page = 1;
  for (const sheet of document.querySelectorAll<HTMLElement>('.book > .sheet')) {
    starts.set(sheet.id, page);
    page += sheet.classList.contains('cover') ? 1 : countPages(measure, sheet);
  }
  measure.remove();
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(starts.get(place.dataset['pageOf'] ?? '') ?? '');
}

/** How many columns of the size of a page a part of the book fills. */
function countPages(measure: HTMLElement, sheet: HTMLElement): number {
  measure.replaceChildren(sheet.cloneNode(true));
  const gap = Number.parseFloat(getComputedStyle(measure).columnGap);
  return Math.max(1, Math.round((measure.scrollWidth + gap) / (measure.clientWidth + gap)));
}

/** A button that prints, where scripts run. */
export function offerPrinting(): void {
  const place = document.querySelector<HTMLElement>('[data-print]');
  if (!place) return;
  place.hidden = false;
  place.querySelector('button')?.addEventListener('click', () => {
    window.print();
  });
}
