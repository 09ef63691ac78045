import { expect, test } from 'vitest';
import { nameTopicsById, listTopicNames } from './topic-names.ts';

const names = listTopicNames([
  { id: 'care', data: { name: '关爱服务', aliases: ['关心'] } },
  { id: 'craft', data: { name: '老手艺', aliases: ['手艺'] } },
  { id: 'tools', data: { name: '工具', aliases: ['手艺'] } },
]);

test('a topic named by what it is called gets its id', () => {
  expect(nameTopicsById({ topics: ['关心', 'craft', '别的'] }, names)).toEqual({
    topics: ['care', 'craft', '别的'],
  });
});

test('data that names topics by id, or by a name that two bear, is left alone', () => {
  expect(nameTopicsById({ topics: ['care'] }, names)).toBeUndefined();
  expect(nameTopicsById({ topics: ['手艺'] }, names)).toBeUndefined();
  expect(nameTopicsById({}, names)).toBeUndefined();
});
