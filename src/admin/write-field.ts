import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { dropEmpty } from './plain-data.ts';

/** The lines of one field as our files have them: lists of words on one line, lists of groups below each other, quotes only
 *  where YAML would read something else than the words. */
export function writeFieldLines(key: string, value: unknown): string[] {
  const document = new Document({ [key]: value === null ? null : dropEmpty(value) }, { schema: 'core' });
  visit(document, {
    Seq(_, list) {
      if (isSeq(list) && list.items.every(isScalar)) list.flow = !list.items.some(isLong);
    },
    Map(_, group, path) {
      const isShort = group.items.length > 0 && group.items.every(({ value: inner }) => isNumber(inner));
      if (path.length > 1 && isMap(group) && isShort && path.every((above) => !isSeq(above)))
        group.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true });
  return (
    text
      .trimEnd()
      .split('\n')
      // Groups have a blank on each side of their braces, lists have none in their brackets.
      .map((line) => line.replace(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]$/, '$1[$2]'))
  );
}

function isNumber(value: unknown): boolean {
  return isScalar(value) && typeof value.value === 'number';
}

/** A paragraph is not put on a line with others. */
function isLong(value: unknown): boolean {
  return isScalar(value) && typeof value.value === 'string' && value.value.length > 40;
}
