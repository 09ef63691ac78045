import type { Library } from '../library/library.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** How a browser searches here from its own address line
 *  (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). Names are cut to the lengths that it asks for. */
export function writeOpenSearch(_library: Library, site: ExportSite): string {
  const rows = [
    writeElement('ShortName', {}, writeXml(cut(site.name, 16))),
    writeElement('LongName', {}, writeXml(cut(site.name, 48))),
    writeElement('Description', {}, writeXml(cut(site.tagline, 1024))),
    writeElement('InputEncoding', {}, 'UTF-8'),
    writeElement('Language', {}, 'zh-CN'),
    writeElement(
      'Image',
      { width: '64', height: '64', type: 'image/svg+xml' },
      writeXml(site.url('/icon.svg')),
    ),
    writeElement('Url', { type: 'text/html', template: `${site.url('/search/')}?q={searchTerms}` }),
    writeElement('Url', {
      ...{
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: site.url('/opensearch.xml'),
      },
    }),
  ];
  const root = writeElement(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ...rows.map((row) => `\n  ${row}`),
    '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
