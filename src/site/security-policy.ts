/** What a page of this site may do, in the browser's words. Everything comes from the site itself, nothing is inline, and no
 *  script may turn text into code or markup. Pages carry it as <meta> for hosts that cannot send headers; the configurations in
 *  hosting/ and public/_headers send the same line, and a test compares them.
 *
 *  'wasm-unsafe-eval' lets the search index's WebAssembly run; it allows no JavaScript. */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The same, with what browsers accept in a header only. */
export const securityHeader = `${securityPolicy}; frame-ancestors 'none'`;
