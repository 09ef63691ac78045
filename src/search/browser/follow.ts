import { keepPlace, keepTop } from '../../reading/return.ts';

/** How the reader came to an answer. */
export type Way = 'opened' | 'history' | 'link' | 'form';

/** Keeps the reader on the search page: links and forms that lead to it change the address and ask again. */
export function watchAddress(run: (way: Way) => void): void {
  const go = (address: URL, way: Way): void => {
    keepPlace();
    history.pushState(null, '', address);
    run(way);
  };
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    run('history');
  });
  addEventListener('pagehide', keepTop);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (
      !link ||
      !isPlain ||
      link.origin !== location.origin ||
      link.pathname !== location.pathname ||
      link.hash !== ''
    )
      return;
    event.preventDefault();
    go(new URL(link.href), 'link');
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.defaultPrevented) return;
    event.preventDefault();
    go(addressOfForm(event.target), 'form');
  });
}

/** The address a form leads to. The box keeps the filters and the filters keep the words; another answer begins at its top. */
function addressOfForm(form: HTMLFormElement): URL {
  const address = new URL(location.href);
  address.searchParams.delete('shown');
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    if (value.trim() === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value.trim());
  }
  return address;
}
