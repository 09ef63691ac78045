import { expect, inject, test } from 'vitest';
import { readPageFaults } from '../page-faults.ts';

test('every published page is valid HTML', () => {
  const { pages, faults } = readPageFaults(inject('ourSite'));
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(800);
});
