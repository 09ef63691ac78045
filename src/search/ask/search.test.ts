import { describe, expect, test } from 'vitest';
import { listExcerpts, findSpans } from './excerpt.ts';
import { foldText } from '../terms/fold.ts';
import { findByLetters, findAlike, simplify, suggestNames } from './names.ts';
import type { NameTable } from '../index/name-table.ts';
import { formatQuery, parseQuery } from './query.ts';
import { listContentWords } from '../terms/questions.ts';
import { scorePhrase } from './score.ts';
import { listClauseWords, listNameWords, listWords } from '../terms/words.ts';
import { listPlaces } from '../index/document.ts';
import { findTitleStart, otherNames, textStart } from '../index/places.ts';

const table: NameTable = {
  names: [
    { names: ['工匠精神'], collection: 'terms', id: 'jiangzhou-tifa' },
    { names: ['中华全国总工会', '全总'], collection: 'organizations', id: 'zonggonghui' },
  ],
  labels: { terms: '提法' },
  sounds: 'gong工公 hua华 hui会 jiang匠将 jing精京 quan全 guo国 shen神 zhong中总 zong总',
  variants: '總总華华',
  asking: '什么是|是什么|多少钱|了',
};

describe('a folded text', () => {
  test('has one writing for signs that people type two ways', () => {
    expect(foldText('“ＡＢＣ”（２０１７）8％')).toBe('"abc"(2017)8%');
    expect(foldText('〔2017〕14号')).toBe(foldText('[2017]14号'));
  });

  test('is as long as the text, whatever stands in it', () => {
    const text = '工匠“İẞ😀👨‍👩‍👧 9·26—《》';
    expect(foldText(text).length).toBe(text.length);
  });
});

describe('the words of a text', () => {
  test('are its pairs of signs, in digits and small letters that nobody cuts or drops', () => {
    const words = listWords('“9·26”，A级😀𠮷');
    expect(words.length).toBe(10);
    expect(words.every((word) => /^[0-9a-z]{8}$/.test(word))).toBe(true);
    expect(new Set(words).size).toBe(10);
  });

  test('are the sign itself where there is one, also half of a surrogate pair', () => {
    expect(listWords('工')).toHaveLength(1);
    expect(listWords('𠮷')).toHaveLength(1);
    expect(listWords('𠮷'.slice(0, 1))).not.toEqual(listWords('𠮷'));
    expect(listWords(' ')).toEqual([]);
  });

  test('of a whole name are no words of a longer one', () => {
    const longer = listNameWords('江州市总工会');
    expect(listNameWords('总工会').filter((word) => longer.includes(word))).toHaveLength(3);
    expect(listNameWords('工')).toHaveLength(2);
  });

  test('do not know blanks, but between Latin words', () => {
    expect(listWords('2024 年')).toEqual(listWords('2024年'));
    expect(listWords('GB/T 9704')).toEqual(listWords('GB/T9704'));
    expect(listWords('e  l')).toEqual(listWords('e l'));
    expect(listWords('e l')).not.toEqual(listWords('el'));
  });
});

describe('a place', () => {
  const document = {
    address: '/people/lv-jinxiang/',
    title: '吕金香',
    aliases: ['金香师傅'],
    collection: 'people',
    label: '人物',
    facts: [],
    blocks: [{ text: '做灯彩' }, { text: '彩纸' }, { text: '灯' }],
  } as const;
  const places = listPlaces(document);
  const find = (text: string) => listWords(text).map((word) => places.get(word));

  test('tells where a word stands: title and how long it is, other name, text', () => {
    expect(find('金香')).toEqual([[findTitleStart(3) + 1, otherNames + 0]]);
    expect(find('灯彩')).toEqual([[textStart + 1]]);
    expect(find('彩纸')).toEqual([[textStart + 4]]);
  });

  test('no pair stands across two paragraphs', () => {
    expect(find('彩彩')).toEqual([undefined]);
    expect(find('灯彩纸')).toEqual([[textStart + 1], [textStart + 4]]);
  });

  test('the number of a clause has edges where it begins one, not where another refers to it', () => {
    const law = listPlaces({ ...document, blocks: [{ text: '依照第三条' }, { text: '第三条 做灯彩' }] });
    const edges = listClauseWords('第三条').map((word) => law.get(word)?.length);
    expect(edges).toEqual([1, 2, 2, 1]);
  });

  test('the number of a clause has them too behind the name of the law, where links land on the number', () => {
    const heading = { text: '灯彩条例第三条 做灯', heading: 3 };
    const [card, mention] = [{ ...heading, id: '第三条' }, heading].map((block) => {
      const law = listPlaces({ ...document, blocks: [block] });
      return listClauseWords('第三条').map((word) => law.get(word));
    });
    expect(card).toEqual([3, 4, 5, 6].map((sign) => [textStart + sign]));
    expect(mention).toEqual([undefined, [textStart + 4], [textStart + 5], undefined]);
  });

  test('a single sign has one, also where it is a paragraph', () => {
    expect([find('金'), find('师'), find('纸'), find('灯')]).toEqual([
      [[findTitleStart(3) + 1]],
      [[otherNames]],
      [[textStart]],
      [[textStart]],
    ]);
  });
});

describe('a score', () => {
  test('puts the title itself before another name, that before part of a title, that before the text', () => {
    const title = findTitleStart(9);
    const scores = [
      scorePhrase(findTitleStart(3), 3, true),
      scorePhrase(otherNames, 3, true),
      scorePhrase(title, 3, false),
      scorePhrase(title + 2, 3, false),
      scorePhrase(otherNames + 2, 3, false),
      scorePhrase(textStart, 3, false),
      scorePhrase(textStart + 200, 3, false),
    ];
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('names', () => {
  test.each([
    ['gongjiang', '工匠'],
    ['gongj', '工匠'],
    ['gjjs', '工匠精神'],
    ['quanz', '全总'],
  ])('%s stands for %s', (letters, name) => {
    expect(findByLetters(table, letters)[0]).toBe(name);
  });

  test('of the same sound are found, traditional signs become those of the site', () => {
    expect(findAlike(table, '公将精神')).toEqual(['工匠精神']);
    expect(findAlike(table, '公将')).toEqual([]);
    expect(simplify(table, '全總')).toBe('全总');
  });

  test('are suggested by any of the names of an entry', () => {
    expect(suggestNames(table, '全总', 5)).toEqual([{ row: table.names[1], name: '全总', grade: 0, at: 1 }]);
  });
});

test('the words of a question are those an answer would hold', () => {
  expect(listContentWords(table.asking, '手艺贷放了多少钱？')).toEqual(['手艺贷放']);
});

test('an address says the query and is read back the same', () => {
  const address =
    'q=工匠&collection=cases&collection=stories&region=jiangzhou&yearFrom=2019&yearTo=2024&sort=date';
  expect(decodeURIComponent(formatQuery(parseQuery(`?${address}`)))).toBe(address);
  expect(formatQuery(parseQuery('?q=&year=&sort=relevance&utm_source=x'))).toBe('');
});

describe('an excerpt', () => {
  const document = {
    address: '/stories/a/',
    title: '甲',
    aliases: [],
    collection: 'stories',
    label: '故事',
    facts: [],
    blocks: [
      { text: '开头。' },
      { text: '第三条 认定', heading: 3, id: '第三条' },
      { text: '工匠日设在9月26日。' },
    ],
  } as const;

  test('says under which heading the phrase stands and where a link lands', () => {
    const [excerpt] = listExcerpts(document, ['9月26日']);
    expect(excerpt).toMatchObject({ heading: '第三条 认定', anchor: '第三条' });
    expect(excerpt?.pieces.find(({ marked }) => marked)?.text).toBe('9月26日');
  });

  test('of a clause is its text, and lands on it, not where another clause names it', () => {
    const law = {
      ...document,
      blocks: [
        { text: '第二条', heading: 3, id: '第二条' },
        { text: '第三条另有规定的，从其规定。' },
        { text: '第三条', heading: 3, id: '第三条' },
        { text: '每年评选一次。' },
      ],
    };
    expect(listExcerpts(law, ['第三条'], 1)).toEqual([
      { heading: '第三条', anchor: '第三条', pieces: [{ text: '每年评选一次。', marked: false }] },
    ]);
  });

  test('shows how a page begins that answers by its name alone', () => {
    expect(listExcerpts(document, ['甲'])[0]?.pieces).toEqual([{ text: '开头。', marked: false }]);
  });

  test('is never the line of other names, which says what the title says', () => {
    const named = { ...document, aliases: ['某乙'], blocks: [{ text: '又称：某乙' }, { text: '他姓某。' }] };
    expect(listExcerpts(named, ['某乙'])[0]?.pieces).toEqual([{ text: '他姓某。', marked: false }]);
  });

  test('joins spans that overlap and finds across blanks and widths', () => {
    expect(findSpans('手艺贷', ['手艺', '艺贷'])).toEqual([[0, 3]]);
    expect(findSpans('共 2024 年，', ['2024年'])).toEqual([[2, 8]]);
  });
});
