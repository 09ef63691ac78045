import { defineMdastPlugin, type MdastNode } from 'satteri';

/** Where an address in running text ends: a blank, or the first Chinese punctuation mark. 汉字 may be part of it. */
const address =
  /(?:https?:\/\/|www\.)[^\s\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3D\uFF5B-\uFF65]+/gi;

/** The engine takes everything up to the next blank for an address: `见https://a.cn/b，第二条`. The text is cut into
 *  addresses and what stands between them; undefined where the address was right. */
export function splitBareLink(text: string): MdastNode[] | undefined {
  const found = [...text.matchAll(address)];
  if (found[0] === undefined || found[0][0] === text) return undefined;
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const { 0: shown, index } of found) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) });
    const url = /^www\./i.test(shown) ? `http://${shown}` : shown;
    nodes.push({ type: 'link', url, title: null, children: [{ type: 'text', value: shown }] });
    from = index + shown.length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

export const endBareLinks = defineMdastPlugin({
  name: 'end-bare-links',
  link(node, ctx) {
    const [shown] = node.children;
    if (node.children.length !== 1 || shown?.type !== 'text') return;
    if (node.url !== shown.value && node.url !== `http://${shown.value}`) return;
    const nodes = splitBareLink(shown.value);
    if (nodes) ctx.replaceNode(node, nodes);
  },
});
