import { expect, test } from 'vitest';
import { makeText, type Block } from './block.ts';
import { describePictures } from './captions.ts';

const picture = (alt = ''): Block => ({ kind: 'image', file: '1.png', alt });

test('gives a picture the words of its caption and keeps the caption', () => {
  const caption = makeText('图为周满仓在量焊缝。');
  expect(describePictures([picture('图片 1'), caption])).toEqual([picture('图为周满仓在量焊缝。'), caption]);
  const centred = makeText('第一届培训班合影', { isCentered: true });
  expect(describePictures([picture(), centred])[0]).toEqual(picture('第一届培训班合影'));
});

test('takes no running text for a caption, and keeps a description that says something', () => {
  expect(describePictures([picture(), makeText('他带出十二个徒弟，人人都有一把尺子。')])[0]).toEqual(
    picture(),
  );
  expect(describePictures([picture('铜尺'), makeText('图为周满仓。')])[0]).toEqual(picture('铜尺'));
});
