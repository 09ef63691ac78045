import { expect, test } from 'vitest';
import { findMisread } from './misread.ts';

test('UTF-8 that was read as GBK is known, with what it was', () => {
  for (const meant of ['江州扇厂的工人', '我们的工会很好，', '弘扬劳模精神、工匠精神']) {
    const bytes = new TextEncoder().encode(meant);
    const text = new TextDecoder('gbk').decode(bytes);
    const found = findMisread(`他说${text}`);
    expect(found?.at).toBe(2);
    expect(meant.startsWith(found?.meant ?? '-')).toBe(true);
  }
});

test('good text is not, however rare its characters', () => {
  for (const text of [
    '涓涓细流，浜海之城，宸章犹在，骞翁濂夫。',
    '鋼鐵廠裏，鎮上的鎖匠鎔鑄銅鎖，鏡鑒分明。',
    '洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇',
    'Œuvre déjà vu, 3.5 × 2',
    '',
  ])
    expect(findMisread(text), text).toBeUndefined();
});
