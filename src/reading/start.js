// Runs before the first paint, so that a page never flashes in another size or theme than the reader's own.
// What is kept is written by preferences.ts; ?elder=1 and ?elder=0 turn the large edition (长辈版) on and off.
(function () {
  var root = document.documentElement;
  var kept = {};
  root.setAttribute('data-script', '');
  try {
    kept = JSON.parse(localStorage.getItem('reading')) || {};
    var asked = /[?&]elder=([01])/.exec(location.search);
    if (asked) {
      delete kept.elder;
      if (asked[1] === '1') kept.elder = 'on';
      localStorage.setItem('reading', JSON.stringify(kept));
    }
  } catch (error) {
    // Storage is closed to us: the page stays as it is.
  }
  ['theme', 'size', 'leading', 'contrast', 'elder'].forEach(function (name) {
    if (/^[a-z]+$/.test(kept[name] || '')) root.setAttribute('data-' + name, kept[name]);
  });
})();
