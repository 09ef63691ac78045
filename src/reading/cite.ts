/** The day on which the reader cites, and what is fetched only when a page has something to take along or somebody asks for it. */
export function offerForms(): void {
  const day = formatToday(new Date());
  for (const place of document.querySelectorAll('[data-cited]')) place.textContent = `[${day}]`;
  const button = document.querySelector<HTMLElement>('[data-forms]');
  button?.addEventListener('click', () => {
    void import('./cite-forms.ts').then(({ showForms }) => {
      showForms(button, day);
    });
  });
  if (document.querySelector('[data-take], [data-png], .prose table'))
    void import('./take.ts').then(({ offerTaking, offerTables, offerPng }) => {
      const owner = document.querySelector('[data-owner]')?.textContent ?? '';
      offerTaking(owner, day);
      offerTables();
      offerPng();
    });
}

/** The reader's own day, not that of Greenwich. */
function formatToday(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
