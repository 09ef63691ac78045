/** The text with one word in it replaced by each word of the same meaning. */
export function replaceSynonyms(groups: readonly (readonly string[])[], text: string): string[] {
  return groups.flatMap((words) => {
    const word = words.find((each) => text.includes(each));
    return word === undefined
      ? []
      : words.filter((other) => other !== word).map((other) => text.replace(word, other));
  });
}
