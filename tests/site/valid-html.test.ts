import { expect } from 'vitest';
import { readPageFaults } from '../page-faults.ts';
import { test } from '../site-test.ts';

test('every page of the little site is valid HTML', ({ site }) => {
  const { pages, faults } = readPageFaults(site.dir);
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(50);
});
