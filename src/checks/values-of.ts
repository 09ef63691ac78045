import { isScalar, visit } from 'yaml';
import type { OpenedFile } from '../model/content-file.ts';
import type { Position } from '../model/parse-file.ts';

/** A text that stands as a value in the fields of a file, wherever: in a list, in a list of lists. */
export interface TextValue extends Position {
  text: string;
  /** Characters of its source on its first line. */
  length: number;
}

/** Every text in the fields of a file; keys are none. */
export function listTexts({ parsed }: OpenedFile): TextValue[] {
  const found: TextValue[] = [];
  visit(parsed.document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [source = ''] = parsed.yaml.slice(node.range[0], node.range[1]).split('\n', 1);
      found.push({
        ...parsed.place(node.range[0]),
        text: node.value,
        length: Math.max(1, [...source].length),
      });
    },
  });
  return found;
}
