import mammoth from 'mammoth';
import type { Picture, Source } from '../../../src/intake/source.ts';
import { makeDocxBlocks } from './docx-blocks.ts';
import { findMainPart } from './docx-package.ts';
import type { DocumentNode } from './docx-model.ts';
import { prepareDocx } from './docx-prepare.ts';
import { tellUnknownSymbols } from './docx-symbols.ts';
import { Refusal } from '../refusal.ts';
import { unzip, zip } from './zip.ts';

const oleMark = 'd0cf11e0a1b11ae1';

/** Reads a docx of Word or WPS. mammoth reads the document; what it passes over is put in its way beforehand. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Source> {
  refuseOle(bytes);
  const parts = unzip(bytes);
  const main = findMainPart(parts);
  if (main === undefined) throw new Refusal('不是 Word 文档，或者已经损坏：里面没有正文。');
  const prepared = prepareDocx(parts, main);
  const { document, remarks } = await readModel(zip(prepared.parts));
  const { blocks, images, hasMergedCells } = makeDocxBlocks(document);
  const pictures = await Promise.all(
    images.map(async ({ name: file, image }): Promise<Picture> => ({
      name: file,
      bytes: await image.readAsBuffer(),
    })),
  );
  const merged = hasMergedCells ? ['表格里有合并的单元格，草稿里已拆开，请核对'] : [];
  return {
    name,
    content: { blocks },
    han: prepared.han,
    dropped: prepared.dropped,
    remarks: [...prepared.remarks, ...remarks, ...merged],
    pictures,
    stated: {},
  };
}

/** An encrypted docx and an old .doc are both OLE files; the first names its EncryptedPackage in UTF-16. */
function refuseOle(bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.subarray(0, 8).toString('hex') !== oleMark) return;
  const isEncrypted = data.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new Refusal(
    isEncrypted
      ? '文档加了密码。请打开后去掉密码（文件 › 信息 › 保护文档），另存一份再导入。'
      : '这是旧版 .doc 格式，只是改了扩展名。请在 Word 或 WPS 里另存为 .docx 再导入。',
  );
}

/** mammoth hands its document model to `transformDocument`; the HTML it would write knows nothing of centred lines and
 *  letter sizes, so the model itself is taken. */
async function readModel(buffer: Buffer): Promise<{ document: DocumentNode; remarks: string[] }> {
  let model: DocumentNode | undefined;
  const { messages } = await mammoth.convertToHtml(
    { buffer },
    {
      transformDocument: (document: DocumentNode) => {
        model = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!model) throw new Refusal('文档损坏，读不出正文。请在 Word 或 WPS 里打开它，另存一份再导入。');
  return { document: model, remarks: tellUnknownSymbols(messages) };
}
