import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainOldPlaces } from './old-places.ts';

test('a folder of pictures in public/ is told where it belongs', () => {
  const dir = mkdtempSync(join(tmpdir(), 'places-'));
  expect(explainOldPlaces('content', dir)).toEqual([]);
  mkdirSync(join(dir, 'public/pictures'), { recursive: true });
  expect(explainOldPlaces('content', dir)).toEqual([
    'public/pictures/ 不再用了：图片都放在 content/images/ 里。把里面的文件移过去，再删掉 public/pictures/。',
  ]);
  rmSync(dir, { recursive: true });
});

test('this project keeps none', () => {
  expect(explainOldPlaces('content')).toEqual([]);
});
