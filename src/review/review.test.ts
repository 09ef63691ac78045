import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { openFiles } from '../model/content-file.ts';
import { composeReview } from './compose-review.ts';
import { writeReviewPage } from './review-page.ts';

type Texts = Readonly<Record<string, string>>;

const site = 'title: 江州文库\nname: 江州文库\n';
const source = 'title: 江州日报\ntype: N\n';
const figure = (value: number): string =>
  `name: 徒弟人数\nvalue: ${value}\nunit: 名\nkind: count\ntheme: 队伍与荣誉\nregion: jiangzhou\nsources:\n  - source: ribao\n`;
const region = 'name: 江州\nlevel: city\nsources:\n  - source: ribao\n';
const story = (body: string, more = ''): string =>
  `---\ntitle: 吕金香\nsummary: 磨扇骨。\ndate: 2026-11-21\nregion: jiangzhou\n${more}sources:\n  - source: ribao\n---\n\n${body}\n`;

const start: Texts = {
  'site.yaml': site,
  'sources/ribao.yaml': source,
  'regions/jiangzhou.yaml': region,
  'figures/tudi.yaml': figure(11),
  'stories/lv.md': story('她带出11名徒弟。', 'figures: [tudi]\n'),
  'stories/chen.md': story('见[吕金香](/stories/lv/)。').replace('title: 吕金香', 'title: 陈明'),
};

async function review(before: Texts, after: Texts): Promise<string> {
  const open = (texts: Texts): ReturnType<typeof openFiles> =>
    openFiles(Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  const given = { before: open(before), after: open(after), paths, base: '上一版', today: '2026-11-29' };
  return writeReviewPage(
    await composeReview({ ...given, address: (written) => `https://example.cn${written}` }),
  );
}

test('an entry stands as it was and as it is, with its words marked and who mentions it', async () => {
  const page = await review(start, {
    ...start,
    'stories/lv.md': story('她带出12名徒弟。', 'figures: [tudi]\n'),
  });
  expect(page).toContain('改动了 1 个文件：新增 0 个，修改 1 个，删除 0 个。');
  expect(page).toContain('<p>她带出<del>11</del>名徒弟。</p>');
  expect(page).toContain('<p>她带出<ins>12</ins>名徒弟。</p>');
  expect(page).toContain('提到这一条的页面，请一起看看：陈明（故事）。');
});

test('numbers and sources that are others now stand in tables, old beside new', async () => {
  const page = await review(start, {
    ...start,
    'figures/tudi.yaml': figure(12),
    'sources/ribao.yaml': source.replace('江州日报', '江州晚报'),
  });
  expect(page).toMatch(
    /改动的数字<\/h2>.*徒弟人数<\/td><td><del>11<\/del>名<\/td><td><ins>12<\/ins>名<\/td>/s,
  );
  expect(page).toMatch(/改动的来源<\/h2>.*江州<del>日报<\/del>.*江州<ins>晚报<\/ins>/s);
});

test('what has come or gone is named so, and its fields stand together', async () => {
  const { 'stories/chen.md': chen = '', ...rest } = start;
  const [added, removed] = [await review(rest, start), await review(start, rest)];
  expect(added).toMatch(/新增 1 个.*class="kind">新增<\/span> 陈明.*<b>标题<\/b>　陈明/s);
  expect(removed).toMatch(/删除 1 个.*class="kind">删除<\/span> 陈明.*<b>删去<\/b>/s);
  expect(chen).not.toBe('');
});

test('the findings of the changed files are told, those of others counted', async () => {
  const page = await review(start, {
    ...start,
    'stories/lv.md': story('她带出12名徒弟。', 'people: [nobody]\n'),
  });
  expect(page).toMatch(/错误　第 \d+ 行：.*nobody.*（reference-missing）/);
  const gone = await review(start, { ...start, 'sources/ribao.yaml': 'title: 江州日报\n' });
  expect(gone).toMatch(/没有改动的文件里还有 \d+ 个错误|检查这些文件：\d+ 个错误/);
});

test('a file that cannot be read as an entry shows its lines, one that only looks different says so', async () => {
  const broken = await review(start, { ...start, 'stories/lv.md': '没有资料，只有一句话。\n' });
  expect(broken).toContain('没有资料，只有一句话。');
  expect(broken).toContain('title: 吕金香');
  const same = await review(start, { ...start, 'figures/tudi.yaml': `# 备注\n${figure(11)}` });
  expect(same).toContain('只改了文件的写法，读者看到的没有变。');
});

test('an old version that does not fit the schema of today is compared all the same', async () => {
  const old = { ...start, 'stories/lv.md': story('她带出11名徒弟。', 'former: 甲\n') };
  const page = await review(old, start);
  expect(page).toContain('<h3>former</h3>');
  expect(page).not.toContain('<h3>标题</h3>');
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</section></body><iframe src=//x>',
  '[点](javascript:alert(1))',
  '[点](data:text/html,x)',
  '[点](ftp://evil.example/x)',
  '[点](../people/x/)',
  '![图](https://evil.example/x.png)',
  '<b onclick=alert(1)>粗</b>',
  '\u0000\u001B[31m\u202E',
  ']]> --> &lt; &#x3c;',
])('%j in every place gives a page that only says it', async (text) => {
  const quoted = JSON.stringify(text);
  const page = await review(start, {
    ...start,
    [`stories/${encodeURIComponent(text)}.md`]: story(text).replace('title: 吕金香', `title: ${quoted}`),
    'stories/lv.md': story(`${text}\n\n| ${text} |\n| --- |\n| ${text} |`).replace(
      'summary: 磨扇骨。',
      `summary: ${quoted}`,
    ),
    'figures/tudi.yaml': figure(11).replace('unit: 名', `unit: ${quoted}`),
    'people/x.yaml': text,
    'site.yaml': `${site}# ${text}`,
  });
  const names = new Set<string>();
  const walk = (node: ReturnType<typeof parseDocument>['children'][number]): void => {
    if ('attribs' in node) {
      names.add(node.name);
      for (const [key, value] of Object.entries(node.attribs)) {
        expect(key).not.toMatch(/^on|^src$|^style$/);
        if (key === 'href') expect(value).toMatch(/^#|^https:|^mailto:/);
      }
    }
    if ('children' in node) node.children.forEach(walk);
  };
  parseDocument(page).children.forEach(walk);
  for (const name of ['script', 'img', 'iframe', 'object', 'svg']) expect(names).not.toContain(name);
  expect(page.match(/<\/body>/g)).toHaveLength(1);
  expect(page).not.toMatch(/[\u0000\u001B\u202E]/);
});
