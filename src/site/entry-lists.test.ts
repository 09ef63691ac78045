import { describe, expect, test } from 'vitest';
import { makeEntry } from '../library/sample-entries.ts';
import { listTexts } from './entry-lists.ts';

describe('the lists of an entry', () => {
  test('say of each round of an award when, how many and who', () => {
    const award = makeEntry('documents', 'gongjiang', {
      documentType: '奖项',
      region: 'china',
      summary: '简介。',
      sources: [{ source: 'a-source' }],
      rounds: [
        { name: '首届', on: '2017-04-25', count: 30 },
        { name: '第二届', names: ['吕金香', '陈明'], note: '首次有女工匠。' },
      ],
    });
    expect(listTexts(award)).toEqual([
      { label: '历届', items: ['首届（2017年4月25日）：30名。', '第二届：吕金香、陈明；首次有女工匠。'] },
    ]);
  });
});
