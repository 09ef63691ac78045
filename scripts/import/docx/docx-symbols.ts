import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { findAll, makeElement, setWords } from './docx-xml.ts';

const symbolFonts = /^(?:wingdings|webdings|symbol|monotype sorts|zapf dingbats)/i;

/** Signs that Word holds as a font and a code (ECMA-376 17.3.3.30). Those of an ordinary font are letters by that code; the numbers in circles
 *  of Wingdings get the usual signs. The other signs of sign fonts are mammoth's; what nobody knows is given back to be told. */
export function writeSymbols(document: Document): void {
  for (const symbol of findAll(document, 'w:sym')) {
    const font = symbol.attribs['w:font'] ?? '';
    const code = Number.parseInt(symbol.attribs['w:char'] ?? '', 16);
    const sign = symbolFonts.test(font) ? findCircled(font, code) : findLetter(code);
    if (sign === undefined) continue;
    const words = makeElement('<w:t xml:space="preserve">x</w:t>');
    setWords(words, sign);
    DomUtils.replaceElement(symbol, words);
  }
}

/** Wingdings has ① to ⑩ from 0x81 on. */
function findCircled(font: string, code: number): string | undefined {
  const place = code & 0xff;
  return /^wingdings$/i.test(font) && place >= 0x81 && place <= 0x8a
    ? String.fromCodePoint(0x2460 + place - 0x81)
    : undefined;
}

function findLetter(code: number): string | undefined {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return code >= 0x20 && code <= 0x10ffff && !isPrivate ? String.fromCodePoint(code) : undefined;
}

const unknown = /w:sym element with an unsupported character was ignored: char (\S+) in font (.+)$/;

/** What mammoth says of signs that it does not know, for the editor. */
export function tellUnknownSymbols(messages: readonly { message: string }[]): string[] {
  const fonts = messages.flatMap(({ message }) => unknown.exec(message)?.[2] ?? []);
  return fonts.length === 0
    ? []
    : [
        `有 ${fonts.length} 个特殊符号（字体 ${[...new Set(fonts)].slice(0, 3).join('、')}）读不出，没有带进来，请对照原件补上`,
      ];
}
