import { expect, test } from 'vitest';
import { isId } from './ids.ts';
import { proposeFreeId, proposeId, proposePersonId } from './proposed-ids.ts';

test.each([
  ['钟铁山', 'zhong-tieshan'],
  ['单霁云', 'shan-jiyun'],
  ['欧阳青', 'ouyang-qing'],
  ['吕其田', 'lv-qitian'],
  ['曾国强', 'zeng-guoqiang'],
  ['仇英杰', 'qiu-yingjie'],
])('reads the surname of %s right', (name, id) => {
  expect(proposePersonId(name)).toBe(id);
});

test.each([
  ['江州扇子公园', 'jiangzhou-shanzi-gongyuan'],
  ['重庆银行：一份年报', 'chongqing-yinhang'],
  ['2024年主题活动', '2024-nian-zhuti-huodong'],
  ['“工匠日”在江州设立', 'gongjiang-ri-zai-jiangzhou-sheli'],
  ['女工夜校2024', 'nvgong-yexiao-2024'],
])('proposes an id for %s', (title, id) => {
  expect(proposeId(title)).toBe(id);
});

test('a name before a colon gives the id that the person has', () => {
  for (const name of ['钟铁山', '曾国强', '欧阳青', '罗定山'])
    expect(proposeId(`${name}：一把尺的三十年`)).toBe(proposePersonId(name));
  expect(proposeId('工匠日：一座城的记忆')).toBe('gongjiang-ri');
});

test('takes the next number where the id is taken', () => {
  expect(proposeFreeId('工匠', new Set(['gongjiang', 'gongjiang-2']))).toBe('gongjiang-3');
});

test('gives an id for any title, cut between words', () => {
  for (const title of ['——《》！', 'ABC & D#1?', '长'.repeat(60), '𠮷野', 'a'.repeat(200)])
    expect(isId(proposeFreeId(title, new Set())), title).toBe(true);
  expect(proposeFreeId('长'.repeat(60), new Set())).not.toMatch(/-$/);
});
