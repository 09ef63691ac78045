import { expect, test } from 'vitest';
import { collections } from './collections.ts';
import { listReferences } from './references.ts';

test('finds ids at every depth, through optional fields and lists', () => {
  const found = listReferences(collections.people.schema, {
    organization: 'zonggonghui',
    region: 'jiangzhou',
    sources: [{ source: 'a' }, { source: 'b' }],
    disputes: [{ point: '生年', accounts: [{ says: '1600', source: 'c' }] }],
  });
  expect(found.map((reference) => reference.id)).toEqual(['zonggonghui', 'jiangzhou', 'c', 'a', 'b']);
  expect(found[2]?.path).toEqual(['disputes', 0, 'accounts', 0, 'source']);
});

test('names every collection an id may belong to', () => {
  const [reference] = listReferences(collections.policies.schema, { implements: ['laodong-fa'] });
  expect(reference?.to).toEqual(['policies', 'documents']);
});
