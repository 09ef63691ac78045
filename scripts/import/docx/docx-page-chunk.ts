import { parseDocument } from 'htmlparser2';
import { isText, type ChildNode } from 'domhandler';
import { decodeText } from '../text-encoding.ts';

/** The lines of a web page that lies in a document, bare or as MHT. */
export function readPageText(bytes: Uint8Array): string[] {
  const { text } = decodeText(unpackMht(bytes));
  const lines: string[] = [''];
  const walk = (node: ChildNode): void => {
    if (isText(node)) lines.push((lines.pop() ?? '') + node.data.replace(/\s+/g, ' '));
    if (!('children' in node) || ('name' in node && silent.has(node.name))) return;
    const isBlock = 'name' in node && blocks.has(node.name);
    if (isBlock) lines.push('');
    node.children.forEach(walk);
    if (isBlock) lines.push('');
  };
  parseDocument(text).children.forEach(walk);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const silent = new Set(['script', 'style', 'head', 'template']);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr br table ul ol section article blockquote pre center dt dd'.split(' '),
);

/** The first HTML part of an MHT file, as bytes; any other file as it is. */
function unpackMht(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes).toString('latin1');
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(raw.slice(0, 4000))?.[1];
  if (boundary === undefined) return bytes;
  const part = raw
    .split(`--${boundary}`)
    .find((each) => /content-type:\s*text\/html/i.test(each.slice(0, 1000)));
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part?.trim() ?? '') ?? [];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(head)) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
