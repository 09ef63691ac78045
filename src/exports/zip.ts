import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipFile {
  path: string;
  data: Uint8Array;
  /** Kept as it is: EPUB asks that of its first file, and pictures gain nothing. */
  isStored?: boolean;
}

/** 1 January 1980, the first day that the format knows: the same files give the same bytes, whatever the clock says. */
const firstDay = (1 << 5) | 1;
const utf8Names = 0x0800;

/** An archive as APPNOTE 6.3.3 describes it, without the parts for files beyond 4 GB. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, data, isStored = false } of files) {
    const name = new TextEncoder().encode(path);
    const packed = isStored ? data : deflateRawSync(data, { level: 6 });
    const fields = [
      ...[20, utf8Names, isStored ? 0 : 8, 0, firstDay].map((value) => ({ value, size: 2 })),
      ...[crc32(data), packed.length, data.length].map((value) => ({ value, size: 4 })),
      ...[name.length, 0].map((value) => ({ value, size: 2 })),
    ];
    const local = writeNumbers([{ value: 0x04034b50, size: 4 }, ...fields]);
    directory.push(
      writeNumbers([
        ...[{ value: 0x02014b50, size: 4 }, { value: 20, size: 2 }, ...fields],
        ...[0, 0, 0].map((value) => ({ value, size: 2 })),
        ...[0, offset].map((value) => ({ value, size: 4 })),
      ]),
      name,
    );
    parts.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = writeNumbers([
    { value: 0x06054b50, size: 4 },
    ...[0, 0, files.length, files.length].map((value) => ({ value, size: 2 })),
    ...[size, offset].map((value) => ({ value, size: 4 })),
    { value: 0, size: 2 },
  ]);
  return join([...parts, ...directory, end]);
}

/** Numbers of two or four bytes, the lowest first. */
function writeNumbers(numbers: readonly { value: number; size: number }[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(({ value, size }) =>
      Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
