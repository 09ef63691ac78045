import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** The parts of a zip, unpacked within bounds. A bomb of 40 KB claims to be small and unpacks to gigabytes, so what is
 *  counted is what comes out, never what the archive says of itself. */

const maxUnpacked = 200 * 1024 * 1024;
const maxParts = 5000;
const damaged = '文件损坏，打不开。请在 Word 或 WPS 里打开它，另存一份再导入。';

export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = maxUnpacked;
  try {
    for (const entry of listEntries(data)) {
      if (parts.size >= maxParts)
        throw new Refusal(`压缩包里有 ${maxParts} 个以上的文件，不像正常的文档，没有读。`);
      const part = unpack(data, entry, left);
      left -= part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(damaged);
  }
  return parts;
}

interface ZipEntry {
  name: string;
  method: number;
  packedSize: number;
  offset: number;
}

/** Reads the central directory (APPNOTE 4.3.12) behind the last end record. */
function listEntries(data: Buffer): ZipEntry[] {
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Refusal(damaged);
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  while (at < end && data.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => data.readUInt16LE(at + field));
    const name = data.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    entries.push({
      name,
      method: data.readUInt16LE(at + 10),
      packedSize: data.readUInt32LE(at + 20),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  if (entries.length !== data.readUInt16LE(end + 10)) throw new Refusal(damaged);
  return entries;
}

function unpack(data: Buffer, { name, method, packedSize, offset }: ZipEntry, left: number): Uint8Array {
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8) throw new Refusal(damaged);
  try {
    if (method === 0 && packed.length > left) throw new RangeError('too large');
    return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal(
        `解压后超过 ${maxUnpacked / 1024 / 1024} MB（到 ${name} 为止），不像正常的文档，没有读。`,
      );
    throw error;
  }
}

/** A zip of the parts, unpacked, for a library that wants one. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of parts) {
    const name = Buffer.from(path);
    const header = makeHeader(name, bytes);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, name, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The 26 bytes that a local header and the central directory share: version, flags, method, time, sum, sizes, lengths. */
function makeHeader(name: Buffer, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(bytes.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}
