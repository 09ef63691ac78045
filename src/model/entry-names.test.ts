import { expect, test } from 'vitest';
import { nameById, openEntryNames } from './entry-names.ts';

const findIds = openEntryNames([
  { collection: 'people', id: 'lv-jinxiang', data: { name: '吕金香', aliases: ['吕师傅', '吕金香'] } },
  { collection: 'people', id: 'li-da', data: { name: '李强' } },
  { collection: 'people', id: 'li-xiao', data: { name: '李小强', aliases: ['李强'] } },
  { collection: 'organizations', id: 'shanchang', data: { name: '江州扇厂' } },
  { collection: 'stories', id: 'shangu', data: { title: '磨扇骨' } },
]);

const refer = (id: string, ...path: (string | number)[]) => ({ id, path, to: ['people'] as const });

test('an entry that is called by its name, an alias or its title gets its id, wherever it stands', () => {
  const data = { people: ['吕师傅', 'li-da'], said: [{ by: '江州扇厂' }], next: ' 磨扇骨' };
  const references = [
    refer('吕师傅', 'people', 0),
    refer('li-da', 'people', 1),
    { id: '江州扇厂', path: ['said', 0, 'by'], to: ['people', 'organizations'] as const },
    { id: ' 磨扇骨', path: ['next'], to: ['stories'] as const },
  ];
  const named = nameById(data, references, findIds);
  expect(named?.data).toEqual({
    people: ['lv-jinxiang', 'li-da'],
    said: [{ by: 'shanchang' }],
    next: 'shangu',
  });
  expect(named?.references.map(({ id, written }) => [id, written])).toEqual([
    ['lv-jinxiang', '吕师傅'],
    ['li-da', undefined],
    ['shanchang', '江州扇厂'],
    ['shangu', ' 磨扇骨'],
  ]);
  expect(data.people).toEqual(['吕师傅', 'li-da']);
});

test('ids, names that nobody bears, and a name that two bear are left alone', () => {
  for (const id of ['li-da', '王五', '李强'])
    expect(nameById({ people: [id] }, [refer(id, 'people', 0)], findIds)).toBeUndefined();
  expect(findIds(refer('李强'))).toEqual(['li-da', 'li-xiao']);
});

test('an entry of another collection is not meant', () => {
  expect(findIds(refer('江州扇厂'))).toEqual([]);
});
