import { titleOf, type EntryOf } from '../library/entry.ts';
import type { Care } from './advice.ts';

/** Those who are known by what they were honoured with. */
const honoured: readonly string[] = ['model-worker', 'advanced-person', 'craftsman', 'skills-champion'];

/** People of the directory have their honours and a picture, as far as there can be one. */
export const thinPeople: Care = {
  kind: 'person-thin',
  label: '没有照片或荣誉的人物',
  about: '名录里的人物，页面上少一样。',
  list: ({ library }) =>
    library.list('people').flatMap((person) => {
      const missing = listMissing(person);
      if (person.data.listed === false || missing.length === 0) return [];
      const message = `没有${missing.map(({ name }) => name).join('，也没有')}。`;
      return [
        {
          file: person.file,
          title: titleOf(person),
          message,
          hint: missing.map(({ hint }) => hint).join(''),
        },
      ];
    }),
};

function listMissing({
  data: { kind, honours, portrait },
}: EntryOf<'people'>): { name: string; hint: string }[] {
  const missesHonours = honoured.includes(kind) && (honours ?? []).length === 0;
  const missesPortrait = kind !== 'historical' && portrait === undefined;
  return [
    ...(missesHonours ? [{ name: '荣誉', hint: '在来源里找称号和年份，写进“荣誉”。' }] : []),
    ...(missesPortrait
      ? [{ name: '照片', hint: '向本人或单位要一张照片，写明图源、拍摄者和授权；要不到就不放。' }]
      : []),
  ];
}
