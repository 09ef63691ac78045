import { describe, expect, test } from 'vitest';
import { parseFlatPage } from './flat-page.ts';
import { parseLines } from './line.ts';

const articles = [
  [
    '江口县职工文化协会把歌声送到车间门口，围绕“唱自己的歌”这件事，办了三件实事，来听的人一次比一次多。',
    '送歌上门，唱到机床旁边。协会请来十二位老师傅，把厂里的故事编成小调，中午休息时在车间门口唱，听的人端着饭碗围成一圈。',
    '收徒传艺，三年带出一支队。协会在江口县工人文化宫开了夜班，每周三晚上练琴，每周五晚上排戏，学员里最大的六十二岁。',
  ],
  [
    '云州市工匠传承协会成立三年，做的是把手艺一样一样记下来的事，记下了焊缝、榫头和绣花针脚，一记就是四十本。',
    '记得住，才传得下。协会给四十位老师傅录了像，每人录一整天，从磨工具录到收工扫地，一个动作也不落下。',
  ],
];
const heap = [
  '手艺记下来手艺记下来\n云州市工匠传承协会',
  '江口县职工文化协会',
  '把歌声送到车间门口',
  '旧楼新灯',
].join('\n\n');

/** A paragraph in a column whose lines differ in length by up to `jitter`, its indent lost, a blank line after every seventh line. */
function set(paragraph: string, columns: number, jitter: number): string {
  const lines: string[] = [];
  for (let left = paragraph; left !== '';) {
    const length =
      columns + ((lines.length * 7 + columns) % (2 * jitter + 1)) - jitter - (lines.length === 0 ? 2 : 0);
    const line = left.slice(0, length);
    left = left.slice(length);
    lines.push(line + (lines.length % 7 === 6 && !/[。”]$/.test(line) ? '\n' : ''));
  }
  return lines.join('\n');
}

describe('a newspaper page in one heap of lines', () => {
  test.each([
    [9, 1],
    [11, 0],
    [12, 2],
    [16, 1],
    [18, 2],
  ])('of %i signs a line, more or less %i, gives its articles whole', (columns, jitter) => {
    const page = articles.map((article) => article.map((each) => set(each, columns, jitter)).join('\n\n'));
    const read = parseFlatPage(parseLines([...page, heap].join('\n\n')));
    expect(read?.parts.map(({ body }) => body.map(({ text }) => text))).toEqual(articles);
    expect(read?.parts.map(({ unit }) => unit)).toEqual(['江口县职工文化协会', '云州市工匠传承协会']);
    expect(read?.parts.map(({ headlines }) => headlines.map(({ text }) => text))).toEqual([
      ['把歌声送到车间门口'],
      ['手艺记下来'],
    ]);
    expect(read?.doubled).toEqual(['手艺记下来']);
    expect(read?.unplaced.map(({ text }) => text)).toEqual(['旧楼新灯']);
  });

  test('is not seen in an ordinary letter', () => {
    expect(parseFlatPage(parseLines(articles.flat().join('\n\n')))).toBeUndefined();
  });
});
