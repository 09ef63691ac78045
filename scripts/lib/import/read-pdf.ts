import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { PageItem } from '../../../src/intake/page-item.ts';
import { readPageLines } from '../../../src/intake/page-lines.ts';
import type { Source } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import { Refusal } from './refusal.ts';

const maxPages = 1000;

/** Reads the text of a PDF with the place of every piece. Pictures of letters are no text. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Source> {
  const pages = await readPages(bytes);
  const letters = pages.map((items) => items.reduce((sum, { text }) => sum + text.trim().length, 0));
  const empty = letters.filter((count) => count < 5).length;
  if (empty === pages.length) {
    throw new Refusal('这份 PDF 里没有文字，是扫描件或图片。请先用文字识别（OCR）软件转成文字，再导入。');
  }
  const { lines, dropped } = readPageLines(pages);
  return {
    name,
    content: { lines },
    han: countHan(
      pages
        .flat()
        .map(({ text }) => text)
        .join(''),
    ),
    dropped,
    remarks: [
      'PDF 不记段落，段落、标题是按版面推断的，请对照原件看一遍；图片和表格线没有带进来',
      ...(empty > 0 ? [`有 ${empty} 页没有文字（可能是图片页），请对照原件`] : []),
    ],
    pictures: [],
    stated: {},
  };
}

const damaged = 'PDF 文件损坏，打不开。';
const reasons: Readonly<Record<string, string>> = {
  PasswordException: 'PDF 加了密码，请去掉密码再导入。',
  InvalidPDFException: damaged,
  FormatError: damaged,
  XRefParseException: damaged,
  UnknownErrorException: damaged,
};

async function readPages(bytes: Uint8Array): Promise<PageItem[][]> {
  try {
    // pdf.js takes the array for itself and refuses a Buffer: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > maxPages)
      throw new Refusal(`有 ${pdf.numPages} 页，一次最多读 ${maxPages} 页，请拆开再导入。`);
    const { items } = await extractTextItems(pdf);
    return items.map((page) =>
      page.map(({ str, x, y, width, fontSize }) => ({
        text: str,
        x,
        y,
        width,
        size: fontSize === 0 ? 12 : fontSize,
      })),
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? reasons[error.name] : undefined;
    throw reason === undefined ? error : new Refusal(reason);
  }
}
