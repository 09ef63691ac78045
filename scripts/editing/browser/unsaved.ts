/** What is not saved on the page, so that nobody leaves it by a slip. */

let isUnsaved: () => boolean = () => false;

/** Tells how to find out whether anything would be lost. */
export function guardUnsaved(ask: () => boolean): void {
  isUnsaved = ask;
}

/** A new view has nothing to lose yet. */
export function stay(): void {
  isUnsaved = () => false;
}

/** Asks the person where something would be lost. */
export function mayLeave(): boolean {
  return !isUnsaved() || confirm('这一页还有没保存的改动。离开就没有了，确定离开吗？');
}

addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
