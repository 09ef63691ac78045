/** Signs that came out wrong and that no rule can put right, as sentences for the editor. */
export function findStrangeSigns(text: string): string[] {
  return [
    count(text, /\uFFFD/g, '个字没有读出来，草稿里显示为“�”，请对照原文补上'),
    count(text, /[\uE000-\uF8FF]/g, '个自造字或符号字体里的字，换一台电脑就看不见，请对照原文改成通用字'),
    count(text, /[\u2E80-\u2FDF]/g, '个部首形状的字没有找到对应的常用字'),
  ].filter((sentence) => sentence !== '');
}

function count(text: string, pattern: RegExp, sentence: string): string {
  const found = text.match(pattern)?.length ?? 0;
  return found === 0 ? '' : `有 ${found} ${sentence}`;
}
