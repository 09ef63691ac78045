import { isCollection, isMap, isPair, isScalar, type YAMLMap } from 'yaml';
import { findFieldLabel } from '../field-label.ts';
import { defineCheck } from '../check.ts';

/** Each field is written once.
 *  Why: of two dates one was dropped in silence, and it was the right one. */
export const fieldRepeated = defineCheck({
  code: 'field-repeated',
  scope: 'yaml',
  check({ schema, parsed }, report) {
    for (const map of listMaps(parsed.document.contents)) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const first = seen.get(name);
        if (first === undefined) {
          seen.set(name, key.range[0]);
          continue;
        }
        const label = findFieldLabel(schema, name);
        report({
          ...parsed.place(key.range[0]),
          length: Array.from(name).length,
          field: label,
          message: `「${label}」写了两次，第 ${parsed.place(first).line} 行已经有了。`,
          hint: '留下对的一行，删掉另一行。',
        });
      }
    }
  },
});

/** All groups of fields, at every depth. */
function listMaps(node: unknown, found: YAMLMap[] = []): YAMLMap[] {
  if (isMap(node)) found.push(node);
  if (!isCollection(node)) return found;
  for (const item of node.items) listMaps(isPair(item) ? item.value : item, found);
  return found;
}
