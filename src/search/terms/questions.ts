/** The words of a question that an answer would hold: 手艺贷放了多少钱 → 手艺贷放. Single signs say too little. */
export function listContentWords(asking: string, text: string): string[] {
  const words = text.replace(new RegExp(`${asking}|[?？!！,，。、；;：:“”"《》]`, 'g'), ' ').split(/\s+/);
  return [...new Set(words.filter((word) => word.length > 1))];
}
