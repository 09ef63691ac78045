/** The table of contents marks the section that is being read: the last heading above a third of the screen. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (sections.length === 0) return;
  const mark = (): void => {
    const line = innerHeight / 3;
    const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < line);
    for (const { link } of sections) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
  closeAfterChoice(links);
}

/** On a phone the list is folded; it folds again when a section has been chosen. */
function closeAfterChoice(links: readonly HTMLAnchorElement[]): void {
  const fold = links[0]?.closest('details');
  for (const link of links) {
    link.addEventListener('click', () => {
      if (fold) fold.open = false;
    });
  }
}
