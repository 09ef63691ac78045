import { encode } from 'uqr';
import { addressOf, type Entry } from '../library/entry.ts';

export interface QrDrawing {
  /** Modules along one side, with the quiet zone of four that ISO/IEC 18004 asks for. */
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

/** The QR code of a text, as a path that any SVG can hold. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4, maskPattern });
  return { side: size, path: data.map((row, y) => drawRow(row, y)).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ];
  let end = 0;
  return runs
    .map(({ 0: run, index }, at) => {
      const move = at === 0 ? `M${index} ${y + 0.5}` : `m${index - end} 0`;
      end = index + run.length;
      return `${move}h${run.length}`;
    })
    .join('');
}
