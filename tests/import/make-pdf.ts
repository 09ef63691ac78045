/** Small PDFs with text and no embedded font: a ToUnicode table tells which character each code is, and that is all
 *  that reading the text needs. */

export interface PdfText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF of the pages, A4; each text stands where it says, from the bottom left. The pages with these numbers show a grey
 *  picture too. */
export function makePdf(pages: readonly (readonly PdfText[])[], pictures: readonly number[] = []): Buffer {
  const signs = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(signs.map((sign, index) => [sign, (index + 1).toString(16).padStart(4, '0')]));
  const encode = (text: string): string => [...text].map((sign) => codes.get(sign) ?? '').join('');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] >> >>',
    makeStream(makeUnicodeTable(codes)),
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      makeStream(
        texts
          .map(({ text, x, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text)}> Tj ET`)
          .join('\n') + (pictures.includes(index + 1) ? paintGrey : ''),
      ),
    ]),
  ];
  return assemble(objects);
}

const paintGrey = `\nq 200 0 0 200 100 100 cm BI /W 64 /H 64 /CS /G /BPC 8 /F /AHx ID ${'80'.repeat(64 * 64)}> EI Q`;

function makeStream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;
}

function makeUnicodeTable(codes: ReadonlyMap<string, string>): string {
  const hex = (sign: string): string => Buffer.from(sign, 'utf16le').swap16().toString('hex');
  const rows = [...codes].map(([sign, code]) => `<${code}> <${hex(sign)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap end end',
  ].join('\n');
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(file);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file);
}

/** A text set in lines of so many characters, with paragraphs set in by two; from the top down. */
export function setColumn(
  paragraphs: readonly string[],
  place: { x: number; y: number; columns: number; size?: number; pitch?: number },
): PdfText[] {
  const { x, y, columns, size = 12, pitch = size * 1.6 } = place;
  const lines = paragraphs.flatMap(
    (paragraph) => `\u3000\u3000${paragraph}`.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [],
  );
  return lines.map((line, index) => {
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0;
    return { text: line.trim(), x: x + indent * size, y: y - index * pitch, size };
  });
}
