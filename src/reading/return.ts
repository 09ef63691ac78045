/** Coming back to a page finds the reader where he left it: at the link he followed. It is noted in the entry of the history. */
interface Place {
  top: number;
  /** The address in the link. */
  link: string | null;
}

/** On every page: the link that was followed has the focus again. How far down the page was, the browser knows itself. */
export function offerReturn(): void {
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && !defaultPrevented ? target.closest('a[href]') : null;
    if (link) keepPlace(link);
  });
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'back_forward') focusLink(readPlace());
}

/** Notes where the reader is, before the page is left or shows something else. */
export function keepPlace(link = document.activeElement): void {
  const place: Place = { top: scrollY, link: link?.getAttribute('href') ?? null };
  history.replaceState(place, '');
}

/** Notes how far down the reader is, and keeps the link. */
export function keepTop(): void {
  history.replaceState({ ...readPlace(), top: scrollY }, '');
}

/** For a page that is filled by a script, when it is: leads back to the noted place, if there is one. */
export function returnToPlace(): void {
  const place = readPlace();
  if (!place) return;
  focusLink(place);
  scrollTo({ top: place.top, behavior: 'instant' });
}

function readPlace(): Place | undefined {
  const place = history.state as Partial<Place> | null;
  return typeof place?.top === 'number' ? { top: place.top, link: place.link ?? null } : undefined;
}

function focusLink(place: Place | undefined): void {
  if (typeof place?.link === 'string') focusQuietly(`main a[href="${CSS.escape(place.link)}"]`);
}

export function focusQuietly(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
