import { encode } from 'uqr';
import { addressOf, type Entry } from '../library/entry.ts';

export interface QrDrawing {
  /** Modules along one side, with the quiet zone. */
  side: number;
  /** Path data: every run of dark modules as one stroke of width 1. */
  path: string;
}

/** Where the code that leads to an entry lies: beside its page. Articles and booklets have one. */
export function qrAddress(entry: Pick<Entry, 'collection' | 'id'>): string {
  return `${addressOf(entry)}qr.svg`;
}

/** A QR code as a picture of its own, on white whatever the page's colours are. */
export function writeQr(text: string): string {
  const { side, path } = drawQr(text);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path d="M0 0h${side}v${side}H0z" fill="#fff"/><path d="${path}" stroke="#000"/></svg>\n`
  );
}

/** Of the eight masks of ISO/IEC 18004 always this one (stripes aslant): every reader takes any, and to weigh all eight is four
 *  fifths of the work. Its number stands in the code. */
const maskPattern = 3;

/** How many modules stay free on each side: ISO/IEC 18004. */
const quietZone = 4;

/** The QR code of a text, as a path that any SVG can hold. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern });
  const path = data.map((row, y) => drawRow(row, y + quietZone)).join('');
  return { side: size + 2 * quietZone, path };
}

function drawRow(row: readonly boolean[], y: number): string {
  let [path, end] = ['', 0];
  for (let start = row.indexOf(true); start >= 0; start = row.indexOf(true, end)) {
    const move = path === '' ? `M${start + quietZone} ${y + 0.5}` : `m${start - end} 0`;
    end = row.indexOf(false, start);
    if (end < 0) end = row.length;
    path += `${move}h${end - start}`;
  }
  return path;
}
