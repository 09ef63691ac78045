import { expect, test } from 'vitest';
import { composeShareCard, cutCover } from './share-card.ts';

const card = { section: '故事', site: '匠心文库', cover: '<svg/>' };
const readText = (title: string): string => JSON.stringify(composeShareCard({ ...card, title }));
const readPhrases = (title: string): string[] =>
  [...readText(title).matchAll(/"text":"([^"]*)"/g)].map(([, text = '']) => text);

test('shows the title, the section and whose page it is', () => {
  expect(readPhrases('吕金香：一把扇骨磨三十年').slice(0, -1).join('')).toBe('吕金香：一把扇骨磨三十年');
  expect(readText('吕金香：一把扇骨磨三十年')).toContain('匠心文库 · 故事');
});

test('sets long titles in smaller type', () => {
  const sizeOf = (title: string): number => Number(/"fontSize":(\d+)/.exec(readText(title))?.[1]);
  expect(sizeOf('短题')).toBeGreaterThan(sizeOf('职工技术创新'.repeat(5)));
  expect(sizeOf('职工技术创新'.repeat(5))).toBeGreaterThan(sizeOf('职工技术创新'.repeat(10)));
});

test('breaks a title between its phrases alone', () => {
  expect(readPhrases('江州设立“工匠日”的决定')).toEqual([
    '江州设立',
    '“工匠日”的',
    '决定',
    '匠心文库 · 故事',
  ]);
});

test('leaves room for the longest phrase, and breaks one that finds none', () => {
  const line = (title: string): [string | undefined, number] => [
    readPhrases(title)[0],
    Number(/"fontSize":(\d+)/.exec(readText(title))?.[1]),
  ];
  expect(line('《扇厂、粉厂合编》的由来')).toEqual(['《扇厂、粉厂合编》的', 50]);
  expect(line('扇厂、粉厂、锦厂、剪厂：老字号一览')).toEqual(['扇厂、粉厂、锦厂、剪厂：', 42]);
  const [first, size] = line('《扇厂、粉厂、锦厂、剪厂合编老字号志》');
  expect([first?.length, size]).toEqual([12, 42]);
});

test('shows the middle of the cover, by day', () => {
  const cover = cutCover(
    '<svg viewBox="0 0 960 540" fill="none"><style>@media (prefers-color-scheme:dark){a{}}</style><path/></svg>',
  );
  expect(cover).toBe('<svg viewBox="217.45 0 525.10 540" width="599" height="616" fill="none"><path/></svg>');
});
