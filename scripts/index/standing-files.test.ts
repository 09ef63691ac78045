import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StandingFiles } from './standing-files.ts';

let folder = '';
const place = (path: string): string => join(folder, 'index', path);
const listAll = (): string[] => readdirSync(place(''), { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-standing-'));
  mkdirSync(place('words'), { recursive: true });
  for (const path of ['words/0.bin', 'words.bin']) writeFileSync(place(path), path, { mode: 0o644 });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file that stands where one is to be written', () => {
  test('stays where it holds the same bytes', () => {
    const standing = new StandingFiles(place(''));
    expect(standing.find('words/0.bin', hash('sha256', 'words/0.bin'))).toBe(11);
    standing.close();
    expect(listAll()).toEqual(['words', 'words/0.bin']);
  });

  test.each([
    ['of the same length', 'words/1.bin'],
    ['and more', 'words/0.bin.'],
    ['and fewer', 'words/0.bi'],
  ])('goes where it should hold other bytes, %s; what else has it keeps it', (_, content) => {
    linkSync(place('words/0.bin'), join(folder, 'kept'));
    const standing = new StandingFiles(place(''));
    expect(standing.find('words/0.bin', hash('sha256', content))).toBeUndefined();
    expect(existsSync(place('words/0.bin'))).toBe(false);
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('words/0.bin');
  });

  test('goes where the web server could not read it', () => {
    chmodSync(place('words/0.bin'), 0o600);
    expect(new StandingFiles(place('')).find('words/0.bin', hash('sha256', 'words/0.bin'))).toBeUndefined();
  });

  test('is made anew where it cannot be opened', () => {
    const standing = new StandingFiles(place(''));
    rmSync(place('words/0.bin'));
    expect(standing.find('words/0.bin', hash('sha256', 'words/0.bin'))).toBeUndefined();
  });

  test('goes where it is a link, and what that leads to stays', () => {
    writeFileSync(join(folder, 'outside'), 'outside');
    rmSync(place('words.bin'));
    symlinkSync(join(folder, 'outside'), place('words.bin'));
    const standing = new StandingFiles(place(''));
    expect(standing.find('words.bin', hash('sha256', 'outside'))).toBeUndefined();
    expect(listAll()).toEqual(['words', 'words/0.bin']);
    expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe('outside');
  });
});

describe('in the end', () => {
  test('what nobody has asked for is gone, and folders in which nothing is left', () => {
    new StandingFiles(place('')).close();
    expect(listAll()).toEqual([]);
  });

  test('nothing is asked of a folder that is not there, or is none', () => {
    for (const path of ['nowhere', 'words.bin']) {
      const standing = new StandingFiles(place(path));
      expect(standing.find('words.bin', hash('sha256', 'words.bin'))).toBeUndefined();
      standing.close();
      expect(existsSync(place(path))).toBe(false);
    }
  });
});
