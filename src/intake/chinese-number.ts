const digits = '〇一二三四五六七八九';

/** 1–9999 in Chinese as clauses and parts are numbered: 10 十, 12 十二, 105 一百零五. */
export function formatChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const powers: readonly (readonly [number, string])[] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ];
  let text = '';
  let isGap = false;
  for (const [power, sign] of powers) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? '零' : ''}${digits.charAt(digit)}${sign}`;
      isGap = false;
    }
  }
  return text.replace(/^一十/, '十');
}
