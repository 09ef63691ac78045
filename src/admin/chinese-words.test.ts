import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { chineseWords, completeWords, type Words } from './chinese-words.ts';

const locales = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '../locales');
const readWords = (name: string): Words => JSON.parse(readFileSync(join(locales, name), 'utf8')) as Words;

function listKeys(words: Words, above = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [`${above}${key}`] : listKeys(word, `${above}${key}.`),
  );
}

const [chinese, english] = [readWords('zh-CN.json'), readWords('en-US.json')];

test('each word of ours is one that the editor asks for and has no Chinese for', () => {
  const [asked, there] = [listKeys(english), listKeys(chinese)];
  for (const key of listKeys(chineseWords)) {
    expect(asked).toContain(key);
    expect(there).not.toContain(key);
  }
});

test('theirs and ours stand together, and an id is called 编号', () => {
  const words = completeWords(chinese);
  expect(listKeys(words).sort()).toEqual([...listKeys(chinese), ...listKeys(chineseWords)].sort());
  expect(words).toMatchObject({
    save: '保存',
    edit_slug: '编辑编号',
    save_conflict: { save_anyway: '仍然保存' },
  });
  expect(JSON.stringify(words)).not.toContain('别名');
});
