import { zip } from '../../scripts/import/docx/zip.ts';

/** A docx from its bare XML: what Word, WPS and converters write and no library makes. */
export interface RawDocx {
  body: string;
  numbering?: string;
  styles?: string;
  relations?: string;
  /** More parts, by name. */
  parts?: Readonly<Record<string, string | Buffer>>;
  /** Name of the main part, where it is not the usual one. */
  main?: string;
  /** The letters for the namespace of Word. */
  prefix?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export function makeRawDocx(raw: RawDocx): Buffer {
  const main = raw.main ?? 'document.xml';
  const xml = (text: string): Buffer =>
    Buffer.from(
      raw.prefix === undefined ? text : text.replace(/(<\/?|\s|xmlns:)w(?=[:=])/g, `$1${raw.prefix}`),
    );
  const root = (name: string, content: string): Buffer => xml(`<w:${name} ${names}>${content}</w:${name}>`);
  return zip(
    new Map<string, Uint8Array>([
      [
        '[Content_Types].xml',
        Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ],
      [
        '_rels/.rels',
        writeRelations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/${main}"/>`),
      ],
      [`word/${main}`, root('document', `<w:body>${raw.body}<w:sectPr/></w:body>`)],
      [`word/_rels/${main}.rels`, writeRelations(raw.relations ?? '')],
      ...(raw.numbering === undefined
        ? []
        : [['word/numbering.xml', root('numbering', raw.numbering)] as const]),
      ...(raw.styles === undefined ? [] : [['word/styles.xml', root('styles', raw.styles)] as const]),
      ...Object.entries(raw.parts ?? {}).map(
        ([name, content]) => [`word/${name}`, Buffer.from(content)] as const,
      ),
    ]),
  );
}

function writeRelations(rows: string): Buffer {
  return Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`,
  );
}

export function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" ${more}/>`;
}

/** A run of words, with what its properties say. */
export function run(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

export function heading(words: string): string {
  return paragraph(run(words, '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>');
}

export function item(list: number, depth: number, words: string): string {
  return paragraph(
    words === '' ? '<w:r/>' : words,
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

export function styled(id: string, words: string): string {
  return paragraph(words, `<w:pStyle w:val="${id}"/>`);
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content === '' ? '<w:r/>' : content)}</w:tc>`;
}

export function level(depth: number, format: string, pattern: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

export function abstract(id: number, ...content: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
}

export function list(id: number, over: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${over}"/>${more}</w:num>`;
}
