import { expect, test } from 'vitest';
import { fixContent } from '../scripts/lib/fix-content.ts';
import { listCases, littlePublicPaths, readLittleSite, runCase } from '../scripts/lib/golden-cases.ts';
import type { RawFile } from '../src/checks/check.ts';
import { runChecks } from '../src/checks/run-checks.ts';

const options = { publicPaths: littlePublicPaths };
const site = readLittleSite();

function withFile(path: string, text: string): RawFile[] {
  const bytes = new TextEncoder().encode(text);
  return [...site.filter((file) => file.path !== path), { path, bytes }];
}

function readSite(path: string): string {
  const file = site.find((candidate) => candidate.path === path);
  return new TextDecoder().decode(file?.bytes);
}

const story = readSite('stories/lv-jinxiang.md');

function fixStory(text: string): string {
  const [fixed] = fixContent(withFile('stories/lv-jinxiang.md', text), options);
  return fixed?.text ?? text;
}

test('changes nothing in good files', () => {
  expect(fixContent(site, options)).toEqual([]);
});

test.each([
  ['2026-03-12', '2026/3/12'],
  ['region: jiangzhou', 'region：jiangzhou'],
  ['“光线匀，看得清竹丝。”', '"光线匀,看得清竹丝."'],
  ['慢工出细活……', '慢工出细活...'],
  ['慢工出细活……', '慢工出细活。。。'],
  ['她的师傅', '她的\u200B师傅'],
  ['江州扇厂里的手艺', '江州扇⼚⾥的⼿艺'],
  ['她从1989年', '她从１９８９年'],
  ['## 带徒弟', '##带徒弟'],
  ['[师徒结对](/programmes/shitu-jiedui/)', '[师徒结对]（/programmes/shitu-jiedui/）'],
  ['<https://example.com/shan>，', 'https://example.com/shan，'],
  ['people: [lv-jinxiang]', 'people: [吕金香]'],
  ['[非遗与老字号, 荣誉表彰]', '[非遗与老字号、荣誉表彰]'],
  ['title: 吕', '标题: 吕'],
  ['第3版\n---\n', '第3版\n———\n'],
])('makes %j out of %j', (right, wrong) => {
  expect(fixStory(story.replace(right, wrong))).toBe(story);
});

test('keeps comments, order, quotes, BOM and Windows line ends', () => {
  const odd = `\uFEFF${story.replace('region: jiangzhou', '# 地区\nregion: "jiangzhou" # 编号')}`.replaceAll(
    '\n',
    '\r\n',
  );
  expect(fixStory(odd.replace('朝北，冬天', '朝北,冬天'))).toBe(odd);
});

test('keeps the quotes around a date', () => {
  expect(fixStory(story.replace('2026-03-12', "'2026/3/12'"))).toContain("date: '2026-03-12'");
});

test('leaves a text alone where an edit would be a guess', () => {
  const guess = story.replace('2026-03-12', '3/12').replace('慢工出细活', '慢工\uFFFD细活');
  expect(fixStory(guess)).toBe(guess);
});

test('leaves what a file does without as it is', () => {
  const skip = (code: string): string =>
    story.replace(
      '第3版\n',
      `第3版\nskipChecks:\n  - code: ${code}\n    reason: 引的是厂里的铭牌，照原样。\n`,
    );
  const straight = skip('quote-straight').replace('“光线匀，看得清竹丝。”', '"光线匀，看得清竹丝。"');
  expect(fixStory(straight)).toBe(straight);
  const half = skip('punctuation-half-width').replace('朝北，冬天', '朝北,冬天');
  expect(fixStory(half)).toBe(half);
});

test.each(listCases())('is done in one go in %s, and makes nothing worse', (name) => {
  const laid = runCase(name).laid.filter(({ path }) => !path.endsWith('%gone'));
  const paths = new Set(laid.map(({ path }) => path));
  const before = [...site.filter(({ path }) => !paths.has(path)), ...laid];
  const fixed = new Map(fixContent(before, options).map(({ path, text }) => [path, text]));
  const after = before.map((file) => {
    const text = fixed.get(file.path);
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
  });
  expect(fixContent(after, options)).toEqual([]);
  const count = (files: RawFile[]): number => runChecks(files, options).findings.length;
  if (fixed.size > 0) expect(count(after)).toBeLessThan(count(before));
});
