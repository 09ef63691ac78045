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
    if (!nodes) return;
    const next = ctx.parent(node).children[(ctx.indexOf(node) ?? 0) + 1];
    const isCut = next?.type === 'text' && next.value.startsWith(']') && openReference.test(shown.value);
    if (isCut) ctx.setProperty(next, 'value', next.value.slice(1));
    ctx.replaceNode(
      node,
      nodes.flatMap((part) => (part.type === 'text' ? cutReferences(part.value, isCut) : part)),
    );
  },
});

const openReference = /\[\^[^\s[\]]+$/u;

/** Footnotes among what the engine swallowed; the bracket of the last may stand in the next text. */
function cutReferences(text: string, isCut: boolean): MdastNode[] {
  const whole = isCut && openReference.test(text) ? `${text}]` : text;
  return whole.split(/(\[\^[^\s[\]]+\])/u).flatMap((part): MdastNode[] => {
    const label = /^\[\^(.+)\]$/u.exec(part)?.[1];
    if (label !== undefined) return [{ type: 'footnoteReference', identifier: label.toLowerCase(), label }];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}
