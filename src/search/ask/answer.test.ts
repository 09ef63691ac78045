import { describe, expect, test } from 'vitest';
import { askList } from '../../../tests/search/ask-list.ts';
import { openLittleIndex } from '../../../tests/search/little-index.ts';

const index = await openLittleIndex();

/** What readers type, how the answer is named, and the page that comes first. */
const found: [question: string, label: string, first: string][] = [
  // Exactly, the name before the text that speaks of it.
  ['吕金香', '逐字相符', '/people/lv-jinxiang/'],
  ['师徒结对', '逐字相符', '/programmes/shitu-jiedui/'],
  ['江州市总', '逐字相符', '/organizations/jiangzhou-zonggonghui/'],
  ['落下去要断三次', '逐字相符', '/stories/luo-dingshan/'],
  ['“光线匀，看得清竹丝。”', '逐字相符', '/stories/lv-jinxiang/'],
  ['"光线匀,看得清竹丝。"', '逐字相符', '/stories/lv-jinxiang/'],
  ['2005 年，县里', '含有全部词语', '/stories/luo-dingshan/'],
  // A clause by the name of the law and its number.
  ['旧工票保管办法 第六条', '“旧工票保管办法”的第六条', '/policies/gongpiao-banfa/'],
  ['旧工票保管办法第6条', '“旧工票保管办法”的第六条', '/policies/gongpiao-banfa/'],
  ['东江省工匠培育意见第三条', '“东江省工匠培育意见”的第三条', '/documents/gongjiang-zhengce/'],
  ['第3条 东江省工匠培育意见', '“东江省工匠培育意见”的第三条', '/documents/gongjiang-zhengce/'],
  // All of several words.
  ['2005年，县里', '逐字相符', '/stories/luo-dingshan/'],
  ['修裱 米浆', '含有全部词语', '/stories/luo-dingshan/'],
  // Ways around, from the surest to the loosest.
  ['師徒結對', '本站用字“师徒结对”', '/programmes/shitu-jiedui/'],
  ['lvjinxiang', '读音相符的“吕金香”', '/people/lv-jinxiang/'],
  ['stjd', '读音相符的“师徒结对”', '/programmes/shitu-jiedui/'],
  ['江州市总从2016年起', '意思相同的“江州市总工会从2016年起”', '/cases/shitu-jiedui/'],
  ['什么是师徒结对？', '“师徒结对”', '/programmes/shitu-jiedui/'],
  ['吕金想', '读音相同的“吕金香”', '/people/lv-jinxiang/'],
  ['南溪修裱', '同时含有“南溪”“修裱”', ''],
  ['江州工匠楼', '差一个字的“江州工匠馆”', '/places/gongjiang-guan/'],
  ['用筷子夹起来', '差一个字的“用筷子挑起来”', '/stories/luo-dingshan/'],
  ['贴在台灯灯罩上头提醒自己手要慢些', '最接近', '/stories/luo-dingshan/'],
  // A word is corrected to a word of the site, never to a piece of one: 学员 is within 修裱班的学员, 的学员 is no word.
  ['匠馆开馆啦', '最接近', ''],
  // Marks and pictures that no page has.
  ['工匠☃日', '不计符号的“工匠日”', ''],
  ['师徒结对🎉', '不计符号的“师徒结对”', '/programmes/shitu-jiedui/'],
  ['光线匀、看得清竹丝', '同时含有“光线匀”“看得清竹丝”', '/stories/lv-jinxiang/'],
  // Numbers by the words of counting.
  ['修裱班有多少人', '数字：“修裱班”', '/figures/xiubiao-2023/'],
  ['师徒结对总量', '数字：“师徒结对”', '/figures/jiangzhou-tudi/'],
  ['秦素兰多大年纪', '“秦素兰”', '/people/qin-sulan/'],
  ['江州和南溪的修裱', '同时含有“江州”“南溪”“修裱”', ''],
  ['学员数量', '数字：“学员”', '/figures/xiubiao-2023/'],
  // By another name, by the number of a paper, by an honour.
  ['江州工匠评选办法', '逐字相符', '/policies/gongjiang-banfa/'],
  ['江档发〔2020〕3号', '逐字相符', '/policies/gongpiao-banfa/'],
  ['江档发2020年3号', '江档发〔2020〕3号', '/policies/gongpiao-banfa/'],
  // A long question by the names in it.
  [
    '我们单位想知道江州市总工会这些年办的师徒结对到底是谁在牵头做的、江州工匠馆里又展出些什么东西',
    '含有其中“江州市总工会”“师徒结对”“江州工匠馆”',
    '',
  ],
];

describe('an answer', () => {
  test.each(found)('to %s is called %s and leads to %s', async (question, label, first) => {
    const { shown, labels } = await askList(index, question);
    expect(labels[0]).toContain(label);
    if (first !== '') expect(shown[0]).toBe(first);
  });

  test.each(['魑魅魍魎', 'qwertzuiop', '，。！？', '😀', '99999999', '江工发〔2019〕6号', '江州〔2019〕'])(
    'to %s is none',
    async (question) => {
      expect(await askList(index, question)).toEqual({ exact: [], shown: [], labels: [] });
    },
  );

  test('to nothing but filters is everything they let through', async () => {
    const { exact, labels } = await askList(index, '?collection=terms');
    expect(labels).toEqual(['全部内容']);
    expect(exact.sort()).toEqual(['/terms/danganren/', '/terms/jiangzhou-tifa/']);
  });

  test('with few hits shows beside them what says the same in other words', async () => {
    const { exact, labels } = await askList(index, '三年');
    expect(exact.length).toBeGreaterThan(0);
    expect(labels[0]).toBe('逐字相符');
  });
});

describe('the order', () => {
  test('puts the entry whose name it is before titles that hold it, those before texts', async () => {
    const { exact } = await askList(index, '罗定山');
    expect(exact.slice(0, 2)).toEqual(['/people/luo-dingshan/', '/stories/luo-dingshan/']);
    expect(exact).toContain('/people/qin-sulan/');
  });

  test('by date puts the newest first', async () => {
    const { exact } = await askList(index, '?collection=events&sort=date');
    expect(exact).toEqual([
      '/events/gongpiao-kaifang/',
      '/events/gongjiang-guan-kaiguan/',
      '/events/hanghui-chengli/',
    ]);
  });
});

describe('filters', () => {
  test.each([
    [
      '?q=江州&collection=people',
      ['/people/chen-ming/', '/people/lv-jinxiang/', '/people/luo-dingshan/', '/people/qin-sulan/'],
    ],
    ['?collection=people&region=nanxi', ['/people/luo-dingshan/', '/people/qin-sulan/']],
    [
      '?collection=stories&collection=cases&yearFrom=2000',
      ['/stories/luo-dingshan/', '/stories/lv-jinxiang/'],
    ],
    ['?collection=cases&year=unknown', ['/cases/shitu-jiedui/']],
    ['?collection=cases&year=2026', []],
    ['?person=qin-sulan', ['/people/qin-sulan/', '/stories/luo-dingshan/']],
    ['?spirit=劳动精神', ['/stories/luo-dingshan/', '/terms/danganren/']],
    ['?type=办法', ['/policies/gongjiang-banfa/', '/policies/gongpiao-banfa/']],
    ['?issuer=jiangzhou-danganguan', ['/policies/gongpiao-banfa/']],
    ['?stage=选树', ['/cases/shitu-jiedui/']],
    ['?link=选树', ['/cases/shitu-jiedui/']],
    ['?collection=policies&yearFrom=2019&yearTo=2020', ['/policies/gongpiao-banfa/']],
    ['?collection=stories&yearFrom=1800&yearTo=1850', []],
  ])('%s', async (question, expected) => {
    const { exact } = await askList(index, question);
    expect(exact.sort()).toEqual(expected.sort());
  });

  test('a region holds all below it', async () => {
    const { exact } = await askList(index, '?collection=people&region=jiangzhou');
    expect(exact).toContain('/people/qin-sulan/');
  });
});
