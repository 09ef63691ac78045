import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';
import { pairBlocks, splitBlocks } from './pair-blocks.ts';

describe('words', () => {
  test('are marked whole: a number is one word, a sign beside it is not touched', () => {
    expect(markWords('带出11名徒弟。', '带出12名徒弟。')).toEqual({
      before: '带出<del>11</del>名徒弟。',
      after: '带出<ins>12</ins>名徒弟。',
    });
  });

  test('that follow each other have one mark, within their element', () => {
    const { before, after } = markWords('<p>他是<b>电工</b>。</p>', '<p>他是老<b>焊接技师</b>。</p>');
    expect(before).toBe('<p>他是<b><del>电工</del></b>。</p>');
    expect(after).toBe('<p>他是<ins>老</ins><b><ins>焊接技师</ins></b>。</p>');
  });

  test('stay escaped, and a reference is one sign', () => {
    const { after } = markWords('甲&lt;乙', '甲&amp;乙&lt;script&gt;');
    expect(after).toBe('甲<ins>&amp;</ins>乙<ins>&lt;script&gt;</ins>');
    expect(after.replace(/<\/?ins>/g, '')).toBe('甲&amp;乙&lt;script&gt;');
  });

  test('of texts that have nothing in common are all marked, however long', () => {
    const [before, after] = ['甲乙 '.repeat(9000), '丙丁 '.repeat(9000)];
    expect(markWords(before, after).after.match(/丙/g)).toHaveLength(9000);
    expect(markWords(before, after).before).toMatch(/^<del>/);
  });
});

describe('blocks', () => {
  test('are the elements at the top, each whole', () => {
    expect(splitBlocks('<p>甲<br/>乙</p>\n<ul><li>丙</li></ul><hr/>丁')).toEqual([
      '<p>甲<br/>乙</p>',
      '<ul><li>丙</li></ul>',
      '<hr/>',
      '丁',
    ]);
  });

  test('that were reworded stand beside each other, those that came or went alone', () => {
    const before = '<h2>一</h2><p>他磨扇骨磨了三十年。</p><p>这一段没有了。</p><p>末段。</p>';
    const after = '<h2>一</h2><p>他磨扇骨磨了三十一年。</p><p>末段。</p><p>后来的话。</p>';
    expect(pairBlocks(before, after)).toEqual([
      { before: '<h2>一</h2>', after: '<h2>一</h2>' },
      { before: '<p>他磨扇骨磨了三十年。</p>', after: '<p>他磨扇骨磨了三十一年。</p>' },
      { before: '<p>这一段没有了。</p>' },
      { before: '<p>末段。</p>', after: '<p>末段。</p>' },
      { after: '<p>后来的话。</p>' },
    ]);
  });
});
