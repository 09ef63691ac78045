import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Source } from '../../src/intake/source.ts';
import { formatSize, maxBytes, Refusal } from './refusal.ts';

type Reader = (name: string, bytes: Uint8Array, path: string | undefined) => Promise<Source>;

const readDocx: Reader = async (name, bytes) => (await import('./docx/read-docx.ts')).readDocx(name, bytes);
const readHtml: Reader = async (...file) => (await import('./html/read-html.ts')).readHtml(...file);
const readPdf: Reader = async (name, bytes) => (await import('./pdf/read-pdf.ts')).readPdf(name, bytes);
const readMarkdown: Reader = async (name, bytes) =>
  (await import('./read-markdown.ts')).readMarkdown(name, bytes);
const readPlain: Reader = async (name, bytes) => (await import('./read-plain.ts')).readPlain(name, bytes);

/** The formats that can be read, by the ending of the file. A reader is loaded when its first file comes: each brings
 *  a library of its own. */
const readers: Readonly<Record<string, Reader>> = {
  '.docx': readDocx,
  '.html': readHtml,
  '.htm': readHtml,
  '.txt': readPlain,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.pdf': readPdf,
};

/** Formats that editors have and that cannot be read, with what to do. */
const advice: Readonly<Record<string, string>> = {
  '.doc': '旧版 .doc 格式读不了。请在 Word 或 WPS 里打开，另存为 .docx 再导入。',
  '.wps': 'WPS 的 .wps 格式读不了。请在 WPS 里打开，另存为 .docx 再导入。',
  '.rtf': '.rtf 格式读不了。请在 Word 或 WPS 里打开，另存为 .docx 再导入。',
  '.docm': '带宏的 .docm 格式不读。请在 Word 里另存为 .docx 再导入。',
  '.xlsx': '表格文件读不了。请把要用的内容粘贴到 Word 里，另存为 .docx 再导入。',
  '.pptx': '演示文稿读不了。请把文字粘贴到 Word 里，另存为 .docx 再导入。',
  '.ofd': '.ofd 版式文件读不了。请用阅读器另存为文字版 PDF 再导入。',
};

export function isKnownEnding(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return ending in readers || ending in advice;
}

/** Reads one file, whatever its format. Throws a Refusal with the reason where it cannot be read. */
export async function readSource(path: string): Promise<Source> {
  const ending = extname(path).toLowerCase();
  const reader = readers[ending];
  if (!reader) {
    throw new Refusal(
      advice[ending] ??
        `${ending === '' ? '没有扩展名的文件' : ending} 读不了，能读的有：${Object.keys(readers).join(' ')}。`,
    );
  }
  const { size } = await stat(path).catch(() => {
    throw new Refusal('找不到这个文件，请核对文件名和所在的文件夹。');
  });
  refuseLarge(size);
  if (size === 0) throw new Refusal('文件是空的。');
  const bytes = await readFile(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EACCES' || code === 'EPERM' ? new Refusal('没有读取权限。请换一份能打开的文件。') : error;
  });
  return reader(basename(path), bytes, path);
}

/** Reads text that comes on standard input. */
export async function readStandardInput(input: AsyncIterable<Buffer>): Promise<Source> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    refuseLarge(size);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return /^\s*<(?:!doctype html|html)/i.test(bytes.toString('latin1', 0, 200))
    ? readHtml('标准输入', bytes, undefined)
    : readMarkdown('标准输入', bytes, undefined);
}

function refuseLarge(size: number): void {
  if (size < maxBytes) return;
  throw new Refusal(
    `文件有 ${formatSize(size)}，一次最多读 ${formatSize(maxBytes)}。文档里的图片太大时，请先压缩图片再导入。`,
  );
}
