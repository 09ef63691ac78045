const key = 'preview-place';

interface Place {
  path: string;
  top: number;
}

/** Notes how far the reader has scrolled, before the page asks for itself again. The browser knows it too, but goes there before
 *  the styles have come, and was seen 160 pixels off. */
export function keepPlace(): void {
  const place: Place = { path: location.pathname, top: scrollY };
  sessionStorage.setItem(key, JSON.stringify(place));
}

/** Goes back there, once, where it is still the same page. */
export function returnToPlace(): void {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept === null) return;
  const { path, top } = JSON.parse(kept) as Place;
  if (path === location.pathname) scrollTo({ top, behavior: 'instant' });
}
