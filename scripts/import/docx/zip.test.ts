import { expect, test } from 'vitest';
import { unzip, zip } from './zip.ts';

test('unpacks what it packed', () => {
  const parts = new Map([
    ['a.xml', Buffer.from('<甲/>')],
    ['夹/b.xml', Buffer.alloc(0)],
  ]);
  const unpacked = unzip(zip(parts));
  expect([...unpacked].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a.xml', '<甲/>'],
    ['夹/b.xml', ''],
  ]);
});

test('says damaged of anything that is none, and of one cut off', () => {
  const whole = zip(new Map([['a.xml', Buffer.from('甲'.repeat(99))]]));
  for (const bytes of [Buffer.from('PK'), Buffer.from('x'), whole.subarray(0, 60), whole.subarray(40)])
    expect(() => unzip(bytes)).toThrow('损坏');
});
