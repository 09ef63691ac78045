import { defineCheck } from '../check.ts';
import { placeAt, sourceOf } from '../parse-body.ts';

/** Each footnote mark has its note, and each note its mark.
 *  Why: “[^3]” in the middle of a sentence, or a note that nobody is sent to, costs the text its credit. */
export const footnoteMissing = defineCheck({
  code: 'footnote-missing',
  scope: 'body',
  check({ body }, report) {
    const noted = new Set<string>();
    const marked = new Set<string>();
    for (const node of body.nodes) {
      if (node.type === 'footnoteDefinition') noted.add(node.identifier);
      if (node.type === 'footnoteReference') marked.add(node.identifier);
    }
    const seen = body.nodes.filter(({ type }) => type === 'text' || type === 'footnoteDefinition');
    for (const node of seen) {
      const start = node.position?.start;
      if (!start) continue;
      if (node.type === 'footnoteDefinition' && !marked.has(node.identifier))
        report({
          ...placeAt(body, start.line, start.column - 1),
          message: `注释 [^${node.identifier}] 在正文里没有对应的标记，不会显示。`,
          hint: `在正文要加注的地方写 [^${node.identifier}]，或删掉这条注释。`,
        });
      if (node.type !== 'text') continue;
      for (const match of sourceOf(body, node).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
        if (noted.has(match[1] ?? '')) continue;
        report({
          ...placeAt(body, start.line, start.column - 1 + match.index),
          length: match[0].length,
          message: `“${match[0]}”没有对应的注释，会原样显示。`,
          hint: `在文末加一行：${match[0]}: 注释的内容`,
        });
      }
    }
  },
});
