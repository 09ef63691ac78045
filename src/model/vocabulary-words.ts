import { z } from 'zod';
import type { Vocabulary } from './fields.ts';
import { shapeOf } from './schema-shape.ts';

/** A word in a file's data that has to stand in a list of site.yaml. */
export interface VocabularyWord {
  path: readonly (string | number)[];
  word: string;
  vocabulary: Vocabulary;
}

/** Every such word at the top of a file's data. Data that does not fit the schema is passed over; the field rules report it. */
export function listVocabularyWords(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): VocabularyWord[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const list = field instanceof z.ZodOptional ? field.unwrap() : field;
    const vocabulary =
      list instanceof z.ZodArray ? z.globalRegistry.get(list.element as z.ZodType)?.vocabulary : undefined;
    const words: unknown = data[key];
    if (vocabulary === undefined || !Array.isArray(words)) return [];
    return words.flatMap((word: unknown, index) =>
      typeof word === 'string' ? [{ path: [key, index], word, vocabulary }] : [],
    );
  });
}
