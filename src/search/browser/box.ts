/** The search boxes of a page: `/` and Ctrl-K lead to the box; what suggests is loaded when a box is first touched. */
const boxes = '[data-search-form] input[name=q]';

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const large = document.querySelector<HTMLInputElement>(`.large ${boxes}`);
  const box = large ?? document.querySelector<HTMLInputElement>(boxes);
  if (event.isComposing || !box || !(isSlash || isCtrlK)) return;
  event.preventDefault();
  box.focus();
  box.select();
});

document.addEventListener('focusin', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.matches(boxes)) touch(event.target);
});
if (document.activeElement instanceof HTMLInputElement && document.activeElement.matches(boxes))
  touch(document.activeElement);

/** Without suggestions the box still is a plain form. */
function touch(box: HTMLInputElement): void {
  import('./suggest.ts').then(
    ({ suggestIn }) => {
      suggestIn(box);
    },
    () => undefined,
  );
}
