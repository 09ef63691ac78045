import { isAlias, isScalar, visit, type Node } from 'yaml';
import { defineCheck } from '../check.ts';

/** Plain YAML: no anchors, aliases, tags or merge keys.
 *  Why: ten lines of aliases unfold into gigabytes, and a title that begins with * or & lost its first word. */
export const yamlSpecial = defineCheck({
  code: 'yaml-special',
  scope: 'yaml',
  check({ parsed }, report) {
    if (!/[&*!]|<</.test(parsed.yaml)) return;
    const found: { what: string; node: Node; sign: string }[] = [];
    visit(parsed.document, {
      Node(_, node) {
        if (isAlias(node)) found.push({ what: '引用（*）', node, sign: `*${node.source}` });
        else if (node.anchor !== undefined) found.push({ what: '锚点（&）', node, sign: `&${node.anchor}` });
        else if (isScalar(node) && node.value === '<<') found.push({ what: '合并（<<）', node, sign: '<<' });
        else if (node.tag?.startsWith('!') === true && isWritten(parsed.yaml, node))
          found.push({ what: '标签（!）', node, sign: node.tag });
      },
    });
    for (const { what, node, sign } of found.slice(0, 5)) {
      const offset = node.range?.[0] ?? 0;
      const start = isAlias(node) ? offset : Math.max(0, parsed.yaml.lastIndexOf(sign.charAt(0), offset));
      report({
        ...parsed.place(start),
        length: [...sign].length,
        message: `资料里用了 YAML 的${what}，本站不用。`,
        hint: `内容本来就以“${sign.charAt(0)}”开头，就用单引号括起来；不然就把内容照样写一遍。`,
      });
    }
  },
});

/** The parser gives tags of its own; only one that the editor wrote is a finding. */
function isWritten(yaml: string, node: Node): boolean {
  const line = yaml.slice(yaml.lastIndexOf('\n', node.range?.[0] ?? 0) + 1, node.range?.[0] ?? 0);
  return line.includes('!');
}
