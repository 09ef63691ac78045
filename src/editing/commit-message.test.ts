import { expect, test } from 'vitest';
import { proposeMessage, type ChangedEntry } from './commit-message.ts';

const story = (title: string, kind: ChangedEntry['kind']): ChangedEntry => ({
  ...{ kind, title, path: 'stories/a.md', label: '故事' },
});

test('a message names what came, what changed and what went', () => {
  expect(
    proposeMessage([
      story('吕金香：一把扇骨', 'changed'),
      story('竹林', 'added'),
      { path: 'people/chen-ming.yaml', kind: 'removed', label: '人物', title: '陈明' },
    ]),
  ).toBe('新增：故事《竹林》；修改：故事《吕金香：一把扇骨》；删除：人物“陈明”');
});

test('many are counted, and a title is one line', () => {
  expect(proposeMessage(['甲', '乙\n丙', '丁'].map((title) => story(title, 'added')))).toBe(
    '新增：故事《甲》、故事《乙 丙》等 3 个文件',
  );
  expect(proposeMessage([])).toBe('');
});
