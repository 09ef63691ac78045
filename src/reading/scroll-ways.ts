/** What the direction of scrolling does. The header goes on the way down and comes back on the way up; far down, the way back
 *  to the top shows itself with it. Neither covers what is being read on. */
export function followScrolling(): void {
  const header = document.querySelector('.site-header');
  const link = document.querySelector('.to-top');
  let before = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - before) < 8) return;
      const isDown = scrollY > before;
      header?.toggleAttribute('data-away', isDown && scrollY > 120);
      link?.toggleAttribute('data-shown', !isDown && scrollY > innerHeight * 1.5);
      before = scrollY;
    },
    { passive: true },
  );
}
