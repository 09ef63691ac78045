import { isMap, isScalar, visit } from 'yaml';
import { findFieldLabel } from './field-label.ts';
import { defineCheck } from './check.ts';

/** Each field is written once.
 *  Why: of two dates one was dropped in silence, and it was the right one. */
export const fieldRepeated = defineCheck({
  code: 'field-repeated',
  scope: 'yaml',
  check({ collection, parsed }, report) {
    visit(parsed.document, {
      Map(_, map) {
        if (!isMap(map)) return;
        const seen = new Map<string, number>();
        for (const { key } of map.items) {
          if (!isScalar(key) || !key.range) continue;
          const name = String(key.value);
          const place = parsed.place(key.range[0]);
          const first = seen.get(name);
          seen.set(name, first ?? place.line);
          if (first === undefined) continue;
          const label = findFieldLabel(collection, name);
          report({
            ...place,
            length: [...name].length,
            field: label,
            message: `「${label}」写了两次，第 ${first} 行已经有了。`,
            hint: '留下对的一行，删掉另一行。',
          });
        }
      },
    });
  },
});
