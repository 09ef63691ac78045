const key = 'recent-searches';
const most = 8;

/** The last searches, newest first. They never leave the device. */
export function listRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string): void {
  if (text === '') return;
  keep([text, ...listRecent().filter((other) => other !== text)].slice(0, most));
}

export function forgetSearches(): void {
  keep([]);
}

/** Private windows may refuse to keep anything; then nothing is kept. */
function keep(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(texts));
  } catch {
    return;
  }
}
