/** Marks what a search found on the page it led to, across links and other inline tags, and scrolls to the first place.
 *  The page's elements stay as they are: ranges are painted by the CSS Custom Highlight API. */
const phrases = new URLSearchParams(location.search).getAll('mark').slice(0, 20);
if (phrases.length > 0)
  void import('./mark-ranges.ts').then(({ markPhrases }) => {
    markPhrases(phrases);
  });
