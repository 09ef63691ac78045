/** The front page shows one figure and one formulation a day, and what happened in this month in other years. The page names one of
 *  each; here the reader's own date chooses. All lie in one cell of a grid, so that nothing moves when another is shown. */

/** The same for everybody on one day, and another on the next. */
export function chooseOfDay(day: Date, count: number): number {
  const days = Math.floor(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000);
  return days % count;
}

/** The place of the month in a list, else of the next one after it that is there. */
export function chooseOfMonth(month: number, months: readonly number[]): number {
  const steps = months.map((each) => (each - month + 12) % 12);
  return steps.indexOf(Math.min(...steps));
}

function show(items: readonly HTMLElement[], chosen: number): void {
  for (const [at, item] of items.entries()) item.toggleAttribute('data-shown', at === chosen);
}

export function showToday(now: Date): void {
  for (const box of document.querySelectorAll('[data-daily]')) {
    const items = [...box.children].filter((child) => child instanceof HTMLElement);
    const months = items.map((item) => Number(item.dataset['month']));
    const chosen = months.some(Number.isNaN)
      ? chooseOfDay(now, items.length)
      : chooseOfMonth(now.getMonth() + 1, months);
    show(items, chosen);
  }
}
