import { expect, test } from 'vitest';
import { parseByline } from './byline.ts';

test('reads the unit of the author from its brackets', () => {
  expect(parseByline(['正文。', '（作者单位：云州市总工会）'])).toMatchObject({ unit: '云州市总工会' });
  expect(parseByline(['正文。', '（作者系云州市总工会主席）'])).toMatchObject({ unit: '云州市总工会主席' });
});

test('reads a reporter and the paper', () => {
  expect(parseByline(['本报记者 周小满', '正文。', '（原载《云州日报》2024年5月1日）'])).toMatchObject({
    author: '周小满',
    publication: '云州日报',
  });
  expect(parseByline(['来源：云州工会'])).toMatchObject({ publication: '云州工会' });
  expect(parseByline(['本报讯（记者 周小满）昨天开赛。'])).toMatchObject({ author: '周小满' });
});

test('takes no name out of the middle of a story', () => {
  const story = ['第一段。', ...Array.from({ length: 12 }, () => '记者 周小满也在车间里。'), '末段。'];
  const middle = story.map((text, index) => (index > 5 && index < 9 ? text : '他在车间里。'));
  expect(parseByline(middle)).toEqual({ wording: [] });
});
