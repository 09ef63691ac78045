import { describe, expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { writePlainMarkdown } from './plain-markdown.ts';

const figure = (id: string, value: number) =>
  makeEntry('figures', id, { name: id, value, unit: '对', series: 'tudi', seriesLabel: `${value}的_那年` });
const library = createLibrary([
  figure('one', 120),
  figure('two', 80),
  makeEntry('terms', 'tifa', {
    name: '提法',
    text: '手艺要传',
    said: '江州工会',
    saidOn: '2019',
    precision: 'year',
    occasion: '大会',
  }),
  makeEntry('events', 'kaiguan', { name: '开馆', date: '2019-04-04', precision: 'day' }),
]);
const write = (source: string): string => writePlainMarkdown(library, source);

describe('plain Markdown', () => {
  test('leaves a text without components as it is', () => {
    const source = '第一段。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 < 2 | `<b>` |\n';
    expect(write(source)).toBe(source);
  });

  test('says a number and a quotation in the line in which they stand', () => {
    expect(write('共<FigureValue id="one" />。提法是<TermQuote id="tifa" />。')).toBe(
      '共120对。提法是“手艺要传”（江州工会，2019年，大会）。',
    );
  });

  test('makes of a quotation on its own line a quotation', () => {
    expect(write('<TermQuote id="tifa" />')).toBe('> 手艺要传\n>\n> ——江州工会，2019年，大会');
  });

  test('makes a table of a chart, with signs that are Markdown taken as words', () => {
    expect(write('<Chart series="tudi" title="历年" />')).toBe(
      '| 历年 | 单位：对 |\n| --- | --- |\n| [120的\\_那年](/figures/one/) | 120对 |\n| [80的\\_那年](/figures/two/) | 80对 |',
    );
  });

  test('lists the events of an excerpt', () => {
    expect(write('<TimelineExcerpt from="2018" to="2020" />')).toContain(
      '- 2019年4月4日：[开馆](/events/kaiguan/)',
    );
  });

  test('keeps the words of an aside and the names of a picture', () => {
    expect(write('<Aside title="注">\n\n甲<FigureValue id="two" />\n\n</Aside>')).toBe(
      '> **注**\n>\n> 甲80对',
    );
    expect(
      write(
        '<Picture file="a b.jpg" alt="扇" source="扇厂" photographer="张三" licence="已授权" caption="磨扇" />',
      ),
    ).toBe('![扇](/images/a%20b.jpg)\n\n磨扇。张三摄，图源：扇厂');
  });
});
