/** Sveltia CMS speaks the language of the browser unless its own settings say another. Here they say Chinese before it asks; who
 *  chooses another there keeps it. Imported first, because it asks while it is loaded. */
const key = 'sveltia-cms.prefs';

try {
  const settings = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
  if (settings['locale'] === undefined)
    localStorage.setItem(key, JSON.stringify({ ...settings, locale: 'zh-CN' }));
} catch {
  // Where the browser keeps nothing, it is asked for its language.
}
