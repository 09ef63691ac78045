import { z } from 'zod';
import { isPair, isScalar, visit, type Node, type Scalar } from 'yaml';
import { findSchema, unwrap } from '../../model/schema-shape.ts';
import { defineCheck } from '../check.ts';
import { isJoinedText } from '../values.ts';

/** The items of a list are parted by half-width commas or stand on lines of their own.
 *  Why: [服务、培育] is one item with a 、 in it, and neither filter finds the article. */
export const listSeparator = defineCheck({
  code: 'list-separator',
  scope: 'entry',
  check({ schema, parsed }, report) {
    if (!/\[[^\]\n]*[，、；]|^[ \t]*- [^:\n]*[，、；]/m.test(parsed.yaml)) return;
    visit(parsed.document, {
      Seq(_, list, parents) {
        const pair = parents.at(-1);
        const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
        if (list.flow !== true && !takesWords(schema, key)) return;
        for (const item of (list.items as Node[]).filter(isJoined)) {
          const written = String(item.value);
          const better = written.replace(/\s*[，、；]\s*/g, ', ');
          report({
            ...parsed.place(item.range?.[0] ?? 0),
            length: [...written].length,
            message: `列表里的“${written}”用了全角标点，会被当成一项。`,
            hint: list.flow === true ? `用半角逗号和空格隔开：${better}` : '每项各占一行，前面写“- ”。',
            ...(list.flow === true ? { fix: better } : {}),
          });
        }
      },
    });
  },
});

/** Whether the items of a field are choices or ids, which have no punctuation of their own. */
function takesWords(schema: z.ZodType, key: string): boolean {
  const element = findSchema(schema, [key, 0]);
  return element !== undefined && (element instanceof z.ZodEnum || isFromList(element));
}

/** An id, or a word of a list that site.yaml keeps. */
function isFromList(element: z.ZodType): boolean {
  const notes = z.globalRegistry.get(unwrap(element));
  return notes?.refersTo !== undefined || notes?.vocabulary !== undefined;
}

function isJoined(item: Node): item is Scalar {
  return isScalar(item) && item.type === 'PLAIN' && isJoinedText(String(item.value));
}
