import { findByBruteForce, type Phrase } from './random-phrases.ts';
import { measureRank } from './rank.ts';
import type { PageText } from './site-text.ts';
import type { Engine } from './search-engines.ts';

export interface Figures {
  recall: number;
  precision: number;
  /** The classes of phrases in which either is below one, worst first. */
  imperfect: string[];
  /** Milliseconds until an answer stood on the page. */
  median: number;
  slowest: number;
}

interface Row {
  kind: string;
  recall: number;
  precision: number;
  milliseconds: number;
}

/** Recall and precision of an engine over phrases, per phrase and then averaged. Where an answer is too long to be listed,
 *  its first hits speak for its precision and its number of hits for its recall. */
export async function measurePhrases(
  engine: Engine,
  phrases: readonly Phrase[],
  texts: readonly PageText[],
): Promise<Figures> {
  const rows: Row[] = [];
  for (const { text, kind } of phrases) {
    const truth = findByBruteForce(texts, text);
    const { exact: listed, count, milliseconds } = await engine.ask(text);
    const right = listed.filter((address) => truth.has(address)).length;
    const precision = listed.length === 0 ? 1 : right / listed.length;
    const found = listed.length === count ? right : Math.min(truth.size, count * precision);
    rows.push({ kind, recall: truth.size === 0 ? 1 : found / truth.size, precision, milliseconds });
  }
  const times = rows.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
  return {
    recall: average(rows.map(({ recall }) => recall)),
    precision: average(rows.map(({ precision }) => precision)),
    imperfect: listImperfect(rows),
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

function listImperfect(rows: readonly Row[]): string[] {
  return Object.entries(Object.groupBy(rows, ({ kind }) => kind))
    .map(([kind, own = []]) => ({
      kind,
      recall: average(own.map(({ recall }) => recall)),
      precision: average(own.map(({ precision }) => precision)),
    }))
    .filter(({ recall, precision }) => recall < 1 || precision < 1)
    .sort((one, other) => one.recall + one.precision - other.recall - other.precision)
    .map(({ kind, recall, precision }) => `${kind} ${recall.toFixed(3)}/${precision.toFixed(3)}`);
}

/** Mean reciprocal rank over queries with the pages that answer them. */
export async function measureRanks(engine: Engine, queries: readonly (readonly string[])[]): Promise<number> {
  const ranks: number[] = [];
  for (const [query = '', ...right] of queries)
    ranks.push(measureRank((await engine.ask(query)).addresses, right));
  return average(ranks);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
