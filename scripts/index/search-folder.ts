import { createHash, hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { writeJson } from '../../src/exports/escape.ts';
import { isIndex, unfinishedIndex } from '../../src/inspection/hashed-files.ts';
import { compareIds } from '../../src/text/order.ts';
import { StandingFiles } from './standing-files.ts';

/** What `make` gives, or gave in an earlier build for the same parts; they must be all that it depends on. */
export type Keep = (parts: readonly unknown[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** JSON, packed. */
export function packJson(value: unknown): Buffer {
  return pack(Buffer.from(writeJson(value)));
}

/** Compressed here, because not every host compresses: the browser unpacks it itself, and notices a wrong byte. At once: a stream and
 *  a turn in another thread for each of thousands of small files cost as much again. Level 9 would save one byte in a thousand. */
function pack(content: Uint8Array): Buffer {
  return deflateSync(content, { level: 6, chunkSize: Math.max(64, content.length) });
}

/** An index in its site. */
export interface PublishedIndex {
  /** Its folder inside the site: `pagefind-3f9c…`. */
  folder: string;
  /** SHA-256 and size in bytes of its files, by path in the site. */
  files: ReadonlyMap<string, { digest: string; size: number }>;
}

/** The digests of packed contents by those of the contents, as far as they are known. */
export interface PackedDigests {
  find(content: string): string | undefined;
  note(content: string, packed: string): void;
}

/** The folder of the index while it is made. It knows a hash of everything in it, and goes into the site under that name. */
export class SearchFolder {
  private readonly staging: string;
  private readonly standing: StandingFiles;
  private readonly packed: PackedDigests | undefined;
  private readonly siteDir: string;
  readonly keep: Keep;
  private readonly files = new Map<string, { digest: string; size: number }>();
  private readonly made = new Set<string>();

  /** What stands there already, an older index or what an interrupted run left, is written over: nothing that is not in the hash is
   *  published. */
  constructor(siteDir: string, keep: Keep = (_, make) => make(), packed?: PackedDigests) {
    this.siteDir = siteDir;
    this.keep = keep;
    this.staging = join(siteDir, unfinishedIndex);
    this.standing = new StandingFiles(this.staging);
    this.packed = packed;
  }

  /** Writes a file; the path is below the folder, with `/`, and the digest is SHA-256. There are thousands of small ones: a promise
   *  for each costs more than the file. */
  write(path: string, content: Uint8Array, digest = hash('sha256', content)): void {
    if (this.stands(path, digest)) return;
    this.files.set(path, { digest, size: content.length });
    this.makeDir(dirname(path));
    writeFileSync(join(this.staging, path), content);
  }

  private stands(path: string, digest: string): boolean {
    const size = this.standing.find(path, digest);
    if (size !== undefined) this.files.set(path, { digest, size });
    return size !== undefined;
  }

  /** The digest is the SHA-256 of the content, where somebody knows it. */
  async writePacked(path: string, content: Uint8Array, digest = hash('sha256', content)): Promise<void> {
    const known = this.packed?.find(digest);
    if (known !== undefined && this.stands(path, known)) return;
    const packed = await this.keep(['packed', digest], () => Promise.resolve(pack(content)));
    const packedDigest = hash('sha256', packed);
    this.write(path, packed, packedDigest);
    this.packed?.note(digest, packedDigest);
  }

  async writeJson(path: string, value: unknown): Promise<void> {
    await this.writePacked(path, Buffer.from(writeJson(value)));
  }

  /** Puts the finished folder into the site in place of an older one, and tells its name in search/entry.json: the one small
   *  file that browsers always ask for afresh. So no cache can pair an old script with a new index. */
  async publish(size: { documents: number }): Promise<PublishedIndex> {
    const folder = `pagefind-${this.name()}`;
    this.makeDir('.');
    this.standing.close();
    for (const name of await readdir(this.siteDir))
      if (isIndex(name)) await rm(join(this.siteDir, name), { recursive: true });
    await rename(this.staging, join(this.siteDir, folder));
    await mkdir(join(this.siteDir, 'search'), { recursive: true });
    await writeFile(join(this.siteDir, 'search', 'entry.json'), `${writeJson({ folder, ...size })}\n`);
    return { folder, files: new Map([...this.files].map(([path, file]) => [`${folder}/${path}`, file])) };
  }

  private makeDir(dir: string): void {
    if (!this.made.has(dir)) mkdirSync(join(this.staging, dir), { recursive: true });
    this.made.add(dir);
  }

  private name(): string {
    const list = [...this.files]
      .map(([path, { digest }]) => [path, digest] as const)
      .sort(([left], [right]) => compareIds(left, right));
    return createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
  }
}
