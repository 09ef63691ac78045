import { describe, expect, test } from 'vitest';
import type { Paragraph } from './reflow.ts';
import { splitPage } from './split-page.ts';

const page = (...texts: string[]): Paragraph[] =>
  texts.map((text) => ({ text, indent: 0, isCentered: false, isAfterGap: false }));
const read = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => text);

const welding = '本报讯 云州市焊工技能竞赛昨天结束，二十名焊工进入决赛，焊缝要经得起探伤。';
const dance = '本报讯 江口县职工文化节开幕，广场舞队和合唱队轮流登台，热闹了三个晚上。';
const clinic = '本报讯 石桥镇劳模健康小屋开诊，每周三有医生坐诊，量血压不收费用。';

describe('a newspaper page', () => {
  test('with headlines above their articles is cut above them', () => {
    const { parts, unplaced } = splitPage(page('焊花里比高低', welding, '舞台属于职工', dance));
    expect(parts.map(({ headlines, body }) => [read(headlines), read(body)])).toEqual([
      [['焊花里比高低'], [welding]],
      [['舞台属于职工'], [dance]],
    ]);
    expect(unplaced).toEqual([]);
  });

  test('with headlines apart gives each to the article that shares its words', () => {
    const { parts, unplaced } = splitPage(
      page('劳模健康小屋有医生坐诊', '二十名焊工争决赛', '广场舞登上文化节', welding, dance, clinic),
    );
    expect(parts.map(({ headlines }) => read(headlines))).toEqual([
      ['二十名焊工争决赛'],
      ['广场舞登上文化节'],
      ['劳模健康小屋有医生坐诊'],
    ]);
    expect(unplaced).toEqual([]);
  });

  test('never guesses where a headline speaks of no article alone', () => {
    const { parts, unplaced } = splitPage(page('春风又绿', '新的一步', welding, dance));
    expect(parts.map(({ headlines }) => headlines)).toEqual([[], []]);
    expect(read(unplaced)).toEqual(['春风又绿', '新的一步']);
  });

  test('sends a caption to the article it speaks of', () => {
    const { parts } = splitPage(
      page('焊花里比高低', welding, '图为合唱队在职工文化节上登台。', '舞台属于职工', dance),
    );
    expect(read(parts[1]?.body ?? [])).toEqual([dance, '图为合唱队在职工文化节上登台。']);
  });

  test('with one opening is one article', () => {
    expect(splitPage(page('焊花里比高低', welding, '赛后小记', '师傅们说，明年还来。')).parts).toHaveLength(
      1,
    );
  });
});
