import { synonyms } from './vocabulary.ts';

/** The text with one word in it replaced by each word of the same meaning. */
export function replaceSynonyms(text: string): string[] {
  return synonyms.flatMap((line) => {
    const words = line.split(' ');
    const word = words.find((each) => text.includes(each));
    return word === undefined
      ? []
      : words.filter((other) => other !== word).map((other) => text.replace(word, other));
  });
}
