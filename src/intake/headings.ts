import { dropStart, spansText, type Block, type Look, type Span } from './block.ts';
import { isHeadingLike, looseClause, markerKinds, findMarker, type MarkerKind } from './marker.ts';
import { tightenSpaces } from './spacing.ts';

/** Kinds of heading from the widest to the narrowest; a heading lies below the last one of a wider kind. */
const ranks = [
  'part',
  'chapter',
  'section',
  'styled1',
  'styled2',
  'styled3',
  'styled4',
  'styled5',
  'styled6',
  'han',
  'hanParen',
  'look',
  'digit',
  'digitParen',
  'clause',
] as const;
type Rank = (typeof ranks)[number];

interface Found {
  rank: Rank;
  spans: Span[];
  /** The words of a clause that stand behind its number. */
  rest?: Span[];
}

/** Turns paragraphs that are headings into headings, one level below the other without a gap: 一、 above （一） above 1.
 *  A clause 第X条 is a heading of its own, with its words below it, so that it can be linked to. */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const areClausesLoose = countLooseClauses(blocks) >= 3;
  const headed = listHeadedKinds(blocks);
  const isLookless = blocks.every((block) => block.kind !== 'text' || isEmpty(block.look));
  const open: Rank[] = [];
  return blocks.flatMap((block, index): Block[] => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    const found =
      findHeading(block, below, areClausesLoose, headed) ??
      (isLookless && !areClausesLoose ? findLooklessHeading(above, block, below) : undefined);
    if (!found) return [block];
    while (open.length > 0 && ranks.indexOf(open.at(-1) ?? 'part') >= ranks.indexOf(found.rank)) open.pop();
    open.push(found.rank);
    const heading: Block = { kind: 'heading', depth: Math.min(6, open.length + 1), spans: found.spans };
    const rest = found.rest && spansText(found.rest).trim() !== '' ? found.rest : undefined;
    return rest ? [heading, { kind: 'text', spans: rest }] : [heading];
  });
}

function findHeading(
  block: Block,
  next: Block | undefined,
  areClausesLoose: boolean,
  headed: ReadonlySet<MarkerKind>,
): Found | undefined {
  if (block.kind === 'heading') return { rank: rankDepth(block.depth), spans: plain(block.spans) };
  if (block.kind !== 'text') return undefined;
  const text = spansText(block.spans).trim();
  const clause = findClause(text, areClausesLoose);
  if (clause !== undefined) {
    const start = spansText(block.spans).indexOf(clause);
    return {
      rank: 'clause',
      spans: [{ text: clause.replace(/[\s\u3000：:、]+$/, '') }],
      rest: dropStart(block.spans, start + clause.length),
    };
  }
  const marker = findMarker(text);
  if (block.look?.depth !== undefined) {
    return {
      rank: marker ? rankMarker(marker.kind) : rankDepth(block.look.depth),
      spans: plain(block.spans),
    };
  }
  if (marker && areClausesLoose && itemKinds.has(marker.kind)) return undefined;
  const short = isHeadingLike(tightenSpaces(text));
  if (marker && short && opensPart(marker.kind, next, block.look)) {
    return { rank: rankMarker(marker.kind), spans: plain(block.spans) };
  }
  if (marker && headed.has(marker.kind)) return cutLead(block.spans, rankMarker(marker.kind));
  return short && !marker && looksLikeHeading(block.look ?? {}, text, next)
    ? { rank: 'look', spans: plain(block.spans) }
    : undefined;
}

function isEmpty(look: Look | undefined): boolean {
  return look === undefined || Object.keys(look).length === 0;
}

/** In a text that shows no letters, bold or large: a line that ends without a stop, between a paragraph that is ended and one
 *  that is long. A byline, a date and a name in brackets are none. */
function findLooklessHeading(
  above: Block | undefined,
  block: Block,
  below: Block | undefined,
): Found | undefined {
  if (block.kind !== 'text' || above?.kind !== 'text' || below?.kind !== 'text') return undefined;
  const [before, text, behind] = [above, block, below].map(({ spans }) => spansText(spans).trim());
  if (before === undefined || text === undefined || behind === undefined) return undefined;
  const isBetween = stopAtEnd.test(before) && stopAtEnd.test(behind) && [...behind].length >= 50;
  const isLine = [...text].length >= 4 && [...text].length <= 60 && /\p{Script=Han}$/u.test(text);
  const isOther = /[。！？；：]|^[（(]|\d年|^(?:来源|记者|作者|通讯员|责任编辑|图为)/u.test(text);
  return isBetween && isLine && !isOther && !findMarker(text)
    ? { rank: 'look', spans: plain(block.spans) }
    : undefined;
}

const stopAtEnd = /[。！？…][”’」』）)]*$/u;

/** Below a clause these count its items, however short they are. */
const itemKinds: ReadonlySet<MarkerKind> = new Set(['hanParen', 'digit', 'digitParen']);

/** 一、 and （一） always open a part where they stand alone in a short line; 1. and （1） only where text of another kind
 *  follows, for else they are a list. */
function opensPart(kind: MarkerKind, next: Block | undefined, look: Look | undefined): boolean {
  if (kind !== 'digit' && kind !== 'digitParen') return true;
  if (kind === 'digitParen' && look?.isBold !== true) return false;
  return next?.kind === 'text' && !findMarker(spansText(next.spans).trim());
}

/** Kinds of which some part stands alone in its line; its sisters that run on are then headings too. */
function listHeadedKinds(blocks: readonly Block[]): Set<MarkerKind> {
  const kinds = blocks.flatMap((block) => {
    const text = block.kind === 'text' ? tightenSpaces(spansText(block.spans)) : '';
    const kind = findMarker(text)?.kind;
    return (kind === 'han' || kind === 'hanParen') && isHeadingLike(text) ? [kind] : [];
  });
  return new Set(kinds);
}

/** （二）配好老师。老师从劳模里选…… : the first sentence is the heading, the rest its text. */
function cutLead(spans: readonly Span[], rank: Rank): Found | undefined {
  const text = spansText(spans);
  const [whole, lead = ''] = /^(.{3,40}?)[。](?=.)/su.exec(text) ?? [];
  if (whole === undefined || !isHeadingLike(tightenSpaces(lead))) return undefined;
  return { rank, spans: [{ text: lead }], rest: dropStart(spans, whole.length) };
}

/** A short line of bold or larger letters with plain text below it. */
function looksLikeHeading(look: Look, text: string, next: Block | undefined): boolean {
  const isMarked = look.isBold === true || (look.size ?? 1) >= 1.15;
  if (!isMarked || [...text].length > 30 || /^[（(]/.test(text)) return false;
  return next?.kind === 'text' && next.look?.isBold !== true && (next.look?.size ?? 1) < 1.15;
}

function rankDepth(depth: number): Rank {
  return `styled${Math.min(6, Math.max(1, depth))}` as Rank;
}

function rankMarker(kind: MarkerKind): Rank {
  return markerKinds.find((known) => known === kind) ?? 'look';
}

function findClause(text: string, isLoose: boolean): string | undefined {
  const marker = findMarker(text);
  if (marker?.kind === 'clause') return marker.text;
  return isLoose ? looseClause.exec(text)?.[0] : undefined;
}

function countLooseClauses(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'text' && looseClause.test(spansText(block.spans).trim()))
    .length;
}

/** A heading is emphasised already. */
function plain(spans: readonly Span[]): Span[] {
  return spans.map(({ text, link, note }) => ({
    text,
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  }));
}
