import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { PageItem } from '../../../src/intake/page-item.ts';
import { parsePageLines } from '../../../src/intake/page-lines.ts';
import type { Source } from '../../../src/intake/source.ts';
import { countHan } from '../../../src/text/han.ts';
import { CMapFiles } from './cmap-files.ts';
import { findPicturePages } from './pdf-pictures.ts';
import { Refusal } from '../refusal.ts';

const maxPages = 1000;

/** Reads the text of a PDF with the place of every piece. Pictures of letters are no text. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Source> {
  const { pages, pictures } = await readPages(bytes);
  const letters = pages.map((items) => items.reduce((sum, { text }) => sum + text.trim().length, 0));
  const empty = letters.filter((count) => count < 5).length;
  if (empty === pages.length) {
    throw new Refusal('这份 PDF 里没有文字，是扫描件或图片。请先用文字识别（OCR）软件转成文字，再导入。');
  }
  const shares = pages.map((items, index) => countUnread(items) / Math.max(10, letters[index] ?? 0));
  const unread = shares.flatMap((share, index) => (share > 0.1 ? [index + 1] : []));
  if (shares.every((share, index) => share > 0.5 || (letters[index] ?? 0) < 5)) throw new Refusal(unreadable);
  const { lines, dropped, tables, upright } = parsePageLines(pages);
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
      ...(upright.length > 0 ? [`第 ${listNumbers(upright)} 页是竖排的，按从右到左读出，请对照原件`] : []),
      ...(unread.length > 0
        ? [
            `第 ${listNumbers(unread)} 页有的字体没有对照表，这些字读不出，请对照原件补上，或者用文字识别（OCR）软件转换`,
          ]
        : []),
      ...(tables.length > 0
        ? [`第 ${listNumbers(tables)} 页好像有表格，格子里的字成了一行一行的，请对照原件重新做成表格`]
        : []),
      ...(pictures.length > 0
        ? [`第 ${listNumbers(pictures)} 页有图片，没有带进来；要用的请另存成图片文件再放进文章`]
        : []),
      ...(empty > 0
        ? [
            `第 ${listNumbers(letters.flatMap((count, index) => (count < 5 ? [index + 1] : [])))} 页没有文字（可能是扫描件或图片），请对照原件`,
          ]
        : []),
    ],
    pictures: [],
    stated: {},
  };
}

const unreadable =
  '这份 PDF 的字体没有对照表，字读不出来。请用文字识别（OCR）软件转成文字，或者找到原来的 Word 文件，再导入。';

/** Signs that a font without a table gives: control signs, boxes, signs for private use. */
function countUnread(items: readonly PageItem[]): number {
  const text = items.map((item) => item.text).join('');
  return text.match(/[\u0000-\u0008\u000E-\u001F\uE000-\uF8FF\uFFFD]/gu)?.length ?? 0;
}

/** The first few page numbers, and how many there are. */
function listNumbers(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).join('、');
  return numbers.length > 8 ? `${shown} 等 ${numbers.length}` : shown;
}

const damaged = 'PDF 文件损坏，打不开。';
const reasons: Readonly<Record<string, string>> = {
  PasswordException: 'PDF 加了密码，请去掉密码再导入。',
  InvalidPDFException: damaged,
  FormatError: damaged,
  XRefParseException: damaged,
  UnknownErrorException: damaged,
};

/** The tables come from our folder; the address is never read, but pdf.js asks for one. */
const pdfOptions = {
  verbosity: 0,
  useWorkerFetch: false,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  BinaryDataFactory: CMapFiles,
};

async function readPages(bytes: Uint8Array): Promise<{ pages: PageItem[][]; pictures: number[] }> {
  try {
    // pdf.js takes the array for itself and refuses a Buffer: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), pdfOptions);
    if (pdf.numPages > maxPages)
      throw new Refusal(`有 ${pdf.numPages} 页，一次最多读 ${maxPages} 页，请拆开再导入。`);
    const { items } = await extractTextItems(pdf);
    const pages = items.map((page) =>
      page.map(({ str, x, y, width, height, fontSize, dir }) => ({
        text: str,
        x,
        y,
        width: dir === 'ttb' ? Math.max(width, height) : width,
        size: fontSize === 0 ? 12 : fontSize,
        ...(dir === 'ttb' ? { isDown: true } : {}),
      })),
    );
    return { pages, pictures: await findPicturePages(pdf) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? reasons[error.name] : undefined;
    throw reason === undefined ? error : new Refusal(reason);
  }
}
