import { expect, test } from 'vitest';
import { noteFile, pickWords } from './site-files.ts';

test('of words that hold one another the shortest is looked for, and tells as much', () => {
  const words = ['/home/a/project', '/home/a/project/content', '/home/a/project', '/srv/site', '/srv/site/x'];
  expect(pickWords(words)).toEqual(['/home/a/project', '/srv/site']);
  expect(pickWords(['/content', '/home/a/content'])).toEqual(['/content']);
  expect(pickWords([])).toEqual([]);
  for (const text of ['见 /home/a/project/content/x.md', '见 /srv/site/x', '见 /home/b', '']) {
    const tells = (some: readonly string[]): boolean => noteFile('a.txt', Buffer.from(text), some).isTelling;
    expect(tells(pickWords(words))).toBe(tells(words));
  }
});
