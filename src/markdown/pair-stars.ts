import type { MdastNode, MdastPluginDefinition } from 'satteri';

/** CommonMark leaves the stars of `**“注意”**后面` visible: a full-width mark inside and a 汉字 outside make the run
 *  neither an opening nor a closing one, and two such runs may even pair the wrong way round. Here the runs that are
 *  left over beside Chinese characters are paired again, in the order in which an editor wrote them. */
const beside = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u;

type Phrasing = MdastNode;
type Mark = '*' | '**';
type Token = { mark: Mark } | { node: Phrasing };

/** The children with emphasis where the stars say so; undefined where nothing changes. */
export function pairStars(children: readonly Phrasing[]): Phrasing[] | undefined {
  const tokens = children.flatMap((child) => tokenize(child));
  const marks = tokens.flatMap((token) => ('mark' in token ? [token.mark] : []));
  if (!isBalanced(marks)) return undefined;
  const open: { mark: Mark; inside: Phrasing[] }[] = [];
  const outside: Phrasing[] = [];
  for (const token of tokens) {
    const level = open.at(-1);
    if ('node' in token) (level?.inside ?? outside).push(token.node);
    else if (level?.mark !== token.mark) open.push({ mark: token.mark, inside: [] });
    else {
      open.pop();
      (open.at(-1)?.inside ?? outside).push(wrap(level.mark, level.inside));
    }
  }
  return outside;
}

/** Texts fall apart at their stars; emphasis that the engine found is opened again, so that wrong pairs come right. */
function tokenize(child: Phrasing): Token[] {
  if (child.type === 'strong' || child.type === 'emphasis') {
    const mark: Mark = child.type === 'strong' ? '**' : '*';
    return [{ mark }, ...child.children.flatMap((inner) => tokenize(inner as Phrasing)), { mark }];
  }
  if (child.type !== 'text' || !child.value.includes('*')) return [{ node: child }];
  return [...child.value.matchAll(/\*+|[^*]+/g)].map(({ 0: part, index }) =>
    isMark(part) && isBesideChinese(child.value, index, part.length)
      ? { mark: part }
      : { node: { type: 'text', value: part } },
  );
}

function isMark(part: string): part is Mark {
  return part === '*' || part === '**';
}

function isBesideChinese(text: string, start: number, length: number): boolean {
  return beside.test(
    text.slice(Math.max(0, start - 1), start) + text.slice(start + length, start + length + 1),
  );
}

/** Every mark finds its partner, and nothing overlaps. */
function isBalanced(marks: readonly Mark[]): boolean {
  const open: Mark[] = [];
  for (const mark of marks) {
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return marks.length > 0 && open.length === 0;
}

function wrap(mark: Mark, children: Phrasing[]): Phrasing {
  return { type: mark === '**' ? 'strong' : 'emphasis', children } as Phrasing;
}

/** Escaped stars (`\*`) are meant to be seen: a block that has any is left as it is. */
export function pairLeftoverStars(): MdastPluginDefinition {
  const seen = new Set<object>();
  return {
    name: 'pair-leftover-stars',
    options: { position: true },
    text(node, ctx) {
      if (!node.value.includes('*')) return;
      let block: Readonly<Phrasing> | undefined = ctx.parent(node);
      while (block?.type === 'strong' || block?.type === 'emphasis') block = ctx.parent(block);
      if (!block || !('children' in block) || seen.has(block)) return;
      seen.add(block);
      const { start, end } = block.position ?? {};
      if (ctx.source.slice(start?.offset, end?.offset).includes('\\*')) return;
      const children = pairStars(block.children as readonly Phrasing[]);
      if (children) ctx.setProperty(block, 'children', children);
    },
  };
}
