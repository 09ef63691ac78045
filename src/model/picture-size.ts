/** Gives bytes of a file from a place on, fewer where it ends. */
export type ReadAt = (at: number, length: number) => Uint8Array;

export type PictureSize = readonly [width: number, height: number];

/** Each format says its size elsewhere. Undefined where it is not where the format has it: such a file is damaged. */
type Measure = (read: ReadAt) => PictureSize | undefined;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameAt(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((more) => bytes.getUint8(at + more)));
}

export const measurePng: Measure = (read) => {
  const head = view(read(16, 8));
  return head.byteLength < 8 ? undefined : [head.getUint32(0), head.getUint32(4)];
};

export const measureGif: Measure = (read) => {
  const head = view(read(6, 4));
  return head.byteLength < 4 ? undefined : [head.getUint16(0, true), head.getUint16(2, true)];
};

/** WebP has three kinds of first block (RFC 9649, 2.5–2.7); VP8X and VP8L hold the size less one. */
export const measureWebp: Measure = (read) => {
  const head = view(read(12, 18));
  if (head.byteLength < 18) return undefined;
  const block = nameAt(head, 0);
  if (block === 'VP8 ') return [head.getUint16(14, true) & 0x3fff, head.getUint16(16, true) & 0x3fff];
  if (block === 'VP8L') {
    const bits = head.getUint32(9, true);
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
  }
  if (block !== 'VP8X') return undefined;
  const [wide = 1, high = 1] = [12, 15].map(
    (at) => head.getUint16(at, true) + head.getUint8(at + 2) * 0x10000 + 1,
  );
  return [wide, high];
};

/** JPEG is a row of segments; the one that begins a frame (ITU-T T.81, B.2.2) holds height and width. What the camera writes
 *  before it may be long, so the row is walked along. */
export const measureJpeg: Measure = (read) => {
  for (let at = 2, steps = 0; steps < 1000; steps++) {
    const segment = view(read(at, 9));
    if (segment.byteLength < 9 || segment.getUint8(0) !== 0xff) return undefined;
    const marker = segment.getUint8(1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [segment.getUint16(7), segment.getUint16(5)];
    // A marker may be padded with 0xFF, and some stand alone.
    at += marker === 0xff ? 1 : marker >= 0xd0 && marker <= 0xd8 ? 2 : 2 + segment.getUint16(2);
  }
  return undefined;
};

/** TIFF says where its first directory is; entries 256 and 257 of it are width and height (TIFF 6.0, page 14). */
export const measureTiff: Measure = (read) => {
  const head = view(read(0, 8));
  if (head.byteLength < 8) return undefined;
  const isLittle = head.getUint8(0) === 0x49;
  const start = head.getUint32(4, isLittle);
  const count = read(start, 2);
  const rows = count.length < 2 ? 0 : view(count).getUint16(0, isLittle);
  const directory = view(read(start + 2, rows * 12));
  const find = (wanted: number): number | undefined => {
    for (let at = 0; at + 12 <= directory.byteLength; at += 12)
      if (directory.getUint16(at, isLittle) === wanted)
        return directory.getUint16(at + 2, isLittle) === 3
          ? directory.getUint16(at + 8, isLittle)
          : directory.getUint32(at + 8, isLittle);
    return undefined;
  };
  const [width, height] = [find(256), find(257)];
  return width === undefined || height === undefined ? undefined : [width, height];
};

/** AVIF describes its images in boxes called `ispe` near its beginning (ISO/IEC 23008-12, 6.5.3). A large picture may be laid
 *  together of tiles, so the largest counts. */
export const measureAvif: Measure = (read) => {
  const head = read(0, 0x10000);
  const bytes = view(head);
  let largest: PictureSize | undefined;
  for (let at = 4; at + 16 <= bytes.byteLength; at++) {
    if (head[at] !== 0x69 || nameAt(bytes, at) !== 'ispe') continue;
    const size: PictureSize = [bytes.getUint32(at + 8), bytes.getUint32(at + 12)];
    if (!largest || size[0] * size[1] > largest[0] * largest[1]) largest = size;
  }
  return largest;
};
