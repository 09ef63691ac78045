import { expect, test } from 'vitest';
import { fixContent } from '../scripts/desk/fix-content.ts';
import { listCases, readLittleSite, runCase } from '../scripts/manual/golden-cases.ts';
import { openFiles, type KnownFiles, type RawFile } from '../src/model/content-file.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { writeBlankEntry } from '../scripts/desk/blank-entry.ts';
import { collectionNames, isArticleName } from '../src/model/names.ts';
import { everyOrFew } from './tier.ts';

const site = readLittleSite();
/** The files of the little site are taken apart once. */
const known: KnownFiles = new WeakMap();

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
  const [fixed] = fixContent(withFile('stories/lv-jinxiang.md', text), {}, known);
  return fixed?.text ?? text;
}

test('changes nothing in good files', () => {
  expect(fixContent(site)).toEqual([]);
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
  ['region: jiangzhou', 'region: 江州'],
  ['  - source: jiangzhou-ribao', '  - source: 第一个工匠日'],
  ['[laoshouyi, rongyu-biaozhang]', '[laoshouyi、rongyu-biaozhang]'],
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

test('writes ids for names inside quotes, and leaves names that are written with escapes', () => {
  const quoted = story.replace('people: [lv-jinxiang]', 'people: ["吕金香"]');
  expect(fixStory(quoted)).toBe(story.replace('people: [lv-jinxiang]', 'people: ["lv-jinxiang"]'));
  const escaped = story.replace('people: [lv-jinxiang]', String.raw`people: ["\u5415金香"]`);
  expect(fixStory(escaped)).toBe(escaped);
});

test('leaves the names of topics, which nobody else bears', () => {
  const named = story.replace('rongyu-biaozhang', '荣誉表彰');
  expect(named).not.toBe(story);
  expect(fixStory(named)).toBe(named);
});

test('keeps the quotes around a date', () => {
  expect(fixStory(story.replace('2026-03-12', "'2026/3/12'"))).toContain("date: '2026-03-12'");
});

test('leaves a text alone where an edit would be a guess', () => {
  const guess = story.replace('2026-03-12', '3/12').replace('慢工出细活', '慢工\uFFFD细活');
  expect(fixStory(guess)).toBe(guess);
});

test('puts the fields in the order of the schema, each with its remarks and lines', () => {
  const moved = story
    .replace('region: jiangzhou\n', '')
    .replace(/sources:[^]*?(?=---\n)/, '')
    .replace(
      'title: 吕',
      '# 至少一条\nsources: # 两报一刊\n  # 头版没有\n  - source: jiangzhou-ribao\n\n    locator: 第3版\n# 江州市\nregion: jiangzhou\ntitle: 吕',
    );
  const right = story
    .replace('region: jiangzhou\n', '# 江州市\nregion: jiangzhou\n')
    .replace(
      'sources:\n  - source: jiangzhou-ribao\n    locator',
      '# 至少一条\nsources: # 两报一刊\n  # 头版没有\n  - source: jiangzhou-ribao\n\n    locator',
    );
  expect(fixStory(moved)).toBe(right);
  expect(fixStory(right)).toBe(right);
  expect(fixStory(`\uFEFF${moved}`.replaceAll('\n', '\r\n'))).toBe(`\uFEFF${right}`.replaceAll('\n', '\r\n'));
});

test('keeps the byte order mark at the front where the first field moves', () => {
  const right = readSite('people/chen-ming.yaml');
  const [name = '', kind = '', ...rest] = right.split('\n');
  const files = withFile('people/chen-ming.yaml', `\uFEFF${[kind, name, ...rest].join('\n')}`);
  expect(fixContent(files)[0]?.text).toBe(`\uFEFF${right}`);
});

test('says which fields it moves, and no more than must move', () => {
  const moved = story.replace(/(date: .*\n)(updated: .*\n)(region: .*\n)/, '$3$1$2');
  const [fixed] = fixContent(withFile('stories/lv-jinxiang.md', moved));
  expect(fixed).toMatchObject({
    text: story,
    changes: [],
    moves: ['「地区」（region）移到「更新日期」（updated）后面'],
  });
});

test('moves nothing where a line could change its meaning', () => {
  const anchor = story
    .replace('people: [lv-jinxiang]\n', '')
    .replace('date:', 'people: &who [lv-jinxiang]\ndate:');
  expect(fixStory(anchor)).toBe(anchor);
  const unknown = story
    .replace('region: jiangzhou\n', '')
    .replace('date:', 'region: jiangzhou\nstrange: 1\ndate:');
  expect(fixStory(unknown)).toContain('region: jiangzhou\nstrange: 1\nperiod:');
});

test('leaves fields that are put out of use, and what stands after the last field, where they are', () => {
  const [head = '', rest = ''] = story.split('sources:');
  const out = `${head}sources:${rest.replace('第3版\n', '第3版\n\n# 可以不写的字段：\n\n# featured: true\ncorrections:\n  - { date: 2026-06-01, note: 改正年份 }\ndisputes: []\n# updated: 2026-06-01\n')}`;
  expect(fixStory(out)).toContain(
    '第3版\n\n# 可以不写的字段：\n\n# featured: true\ndisputes: []\ncorrections:\n  - { date: 2026-06-01, note: 改正年份 }\n# updated: 2026-06-01\n---',
  );
});

test.each(collectionNames)('a new entry of %s is in order', (name) => {
  const path = `${name}/xin-de${isArticleName(name) ? '.md' : '.yaml'}`;
  const text = writeBlankEntry(name, {});
  expect(fixContent(withFile(path, text)).flatMap(({ moves }) => moves)).toEqual([]);
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

function nameOthers(files: RawFile[], path: string): boolean {
  const file = openFiles(files, known).find((each) => each.path === path);
  return (
    file?.opened?.references.some(({ written, to }) => written !== undefined && !to.includes('topics')) ===
    true
  );
}

const cases = everyOrFew(
  listCases(),
  listCases().filter((_, index) => index % 2 === 0),
);

test.each(cases)('is done in one go in %s, and makes nothing worse', (name) => {
  const laid = runCase(name).laid.filter(({ path }) => !path.endsWith('%gone'));
  const paths = new Set(laid.map(({ path }) => path));
  const before = [...site.filter(({ path }) => !paths.has(path)), ...laid];
  const fixed = new Map(fixContent(before, {}, known).map(({ path, text }) => [path, text]));
  const after = before.map((file) => {
    const text = fixed.get(file.path);
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
  });
  expect(fixContent(after, {}, known)).toEqual([]);
  const count = (files: RawFile[]): number => runChecks(openFiles(files, known)).findings.length;
  // Names become ids although nothing is wrong with a name.
  const isNamed = [...fixed.keys()].every((path) => nameOthers(before, path));
  if (fixed.size > 0) expect(count(after)).toBeLessThan(count(before) + (isNamed ? 1 : 0));
});
