/** The way back to the top shows itself when a reader who is far down scrolls up; it never covers what is being read on. */
export function offerWayUp(): void {
  const link = document.querySelector<HTMLElement>('.to-top');
  if (!link) return;
  let before = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - before) < 8) return;
      link.toggleAttribute('data-shown', scrollY < before && scrollY > innerHeight * 1.5);
      before = scrollY;
    },
    { passive: true },
  );
}
