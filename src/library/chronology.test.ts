import { describe, expect, test } from 'vitest';
import { describeEventDate, listChapters } from './chronology.ts';
import { makeEntry } from './sample-entries.ts';

const day = makeEntry('events', 'day', { date: '2024-01-05', precision: 'day' });
const year = makeEntry('events', 'year', { date: '2024', precision: 'year', dateText: '2024年初' });
const month = makeEntry('events', 'month', { date: '2019-04', precision: 'month' });
const decade = makeEntry('events', 'decade', {
  precision: 'decade',
  dateText: '20世纪30年代',
  sortYear: 1930,
});
const qing = makeEntry('events', 'qing', {
  date: '1663',
  precision: 'year',
  dateText: '1663年（清康熙二年）',
});
const song = makeEntry('events', 'song', { precision: 'dynasty', dateText: '北宋', sortYear: 1041 });
const jade = makeEntry('events', 'jade', { precision: 'circa', dateText: '5000多年前', sortYear: -3000 });
const undated = makeEntry('events', 'undated', { dateText: '年份原文未写' });

describe('the chronicle', () => {
  const chapters = listChapters([undated, year, day, month, decade, qing, song, jade]);

  test('runs from the oldest to the newest, with the undated last', () => {
    expect(chapters.map(({ label }) => label)).toEqual([
      '1900年以前',
      '20世纪',
      '2010—2019年',
      '2020年以来',
      '未注明日期',
    ]);
    expect(chapters[0]?.groups.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
      'jade',
      'song',
      'qing',
    ]);
  });

  test('names a period in the words of the sources and never prints the year it is sorted by', () => {
    expect(chapters.slice(0, 2).flatMap(({ groups }) => groups.map(({ label }) => label))).toEqual([
      '5000多年前',
      '北宋',
      '17世纪',
      '20世纪30年代',
    ]);
    const shown = chapters.flatMap(({ label, groups }) => [
      label,
      ...groups.flatMap((group) => [group.label, ...group.events.map(describeEventDate)]),
    ]);
    expect(shown.join()).not.toMatch(/1041|3000|1930/);
  });

  test('puts what is known only to the year behind the days of that year', () => {
    const [group] = chapters[3]?.groups ?? [];
    expect(group?.label).toBe('2024年');
    expect(group?.events.map(describeEventDate)).toEqual(['2024年1月5日', '2024年初']);
  });

  test('gives every group an id of its own', () => {
    const ids = chapters.flatMap(({ groups }) => groups.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of nothing is empty', () => {
    expect(listChapters([])).toEqual([]);
  });
});
