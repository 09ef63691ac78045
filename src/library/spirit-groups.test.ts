import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { makeCase, makeEntry, sampleSite } from './sample-entries.ts';
import { groupBySpirit, listOfAllSpirits } from './spirit-groups.ts';

const all = ['劳模精神', '劳动精神', '工匠精神'];
const entries = [
  makeEntry('terms', 'definition', { name: '工匠精神', spirits: ['工匠精神'] }),
  makeEntry('terms', 'remark', { name: '另一句', spirits: ['工匠精神'] }),
  makeCase('of-one', { spirits: ['工匠精神'] }),
  makeCase('of-two', { spirits: ['工匠精神', '劳模精神'] }),
  makeCase('of-all', { spirits: all }),
  makeCase('of-none'),
];
const library = createLibrary(entries, sampleSite);
const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id);

test('defines a spirit by the formulation that bears its name', () => {
  const [, , craft] = groupBySpirit(library);
  expect(craft?.definition?.id).toBe('definition');
  expect(ids(craft?.terms)).toEqual(['remark']);
});

test('lists an article under each spirit it is about, and what is about all three only once', () => {
  const [model, , craft] = groupBySpirit(library);
  expect(ids(craft?.articles)).toEqual(['of-one', 'of-two']);
  expect(ids(model?.articles)).toEqual(['of-two']);
  expect(ids(listOfAllSpirits(library))).toEqual(['of-all']);
});
