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

/** Everything a host that can send headers sends with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // Browsers accept the last part in a header only.
  'Content-Security-Policy': `${securityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Hosts with https alone: one year, for this host. Those who want it for all their hosts know how to say so. */
export const strictTransport = 'max-age=31536000';
