/** Media types of everything a site holds, by ending; text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};

/** The media type of a file by its ending; that of unknown bytes where the ending is not known. */
export function findContentType(file: string): string {
  return types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
}
