import type { Answer } from './answer.ts';
import type { Scope } from './ask.ts';
import { answerExactly, type Group } from './exact.ts';
import { askFigures } from './figures.ts';
import { findUnmarked } from './names.ts';
import { isInName, isName } from './score.ts';
import { tryTexts } from './try-texts.ts';
import { replaceSynonyms } from '../terms/synonyms.ts';

/** What stands beside a few exact hits: before them the numbers that were asked for, else behind them what says the same, or holds
 *  the parts. */
export async function findBeside(scope: Scope, text: string, exact: Group): Promise<Omit<Answer, 'exact'>> {
  const figures = (exact.hits[0]?.score ?? 0) < isName ? await askFigures(scope, text) : undefined;
  // A page that has the very words in its title is more than one that speaks of the same.
  if (figures) return { related: [figures], relatedFirst: (exact.hits[0]?.score ?? 0) < isInName };
  const beside = (await findSynonyms(scope, text, exact)) ?? (await findParts(scope, text, exact));
  return { related: beside ? [beside] : [] };
}

/** What says the same in other words, beside the exact hits: pages that are not among them. */
async function findSynonyms(scope: Scope, text: string, exact: Group): Promise<Group | undefined> {
  const shown = new Set(exact.hits.map(({ id }) => id));
  for (const other of replaceSynonyms(await scope.index.readSynonyms(), text)) {
    if (other.includes(text) || text.includes(other)) continue;
    const group = await answerExactly(scope, other);
    const hits = group.hits.filter(({ id }) => !shown.has(id));
    if (hits.length > 0) return { label: `意思相同：“${other}”`, phrases: group.phrases, hits };
  }
  return undefined;
}

/** A phrase on fewer pages than this is likely cut where no page cuts it. */
const few = 3;
/** A sentence that stands somewhere is found; only of a few words one may ask in parts. */
const aFewWords = 10;

/** Beside a short phrase on a page or two: the pages that hold its parts. */
async function findParts(scope: Scope, text: string, exact: Group): Promise<Group | undefined> {
  if (exact.hits.length >= few || text.length > aFewWords) return undefined;
  const { tryParts } = await import('./related.ts');
  const names = await scope.index.readNames();
  const titles = await tryTexts(scope, findUnmarked(names, text), '不计标点的');
  const group = titles ?? (await tryParts(scope, text, names));
  const shown = new Set(exact.hits.map(({ id }) => id));
  const hits = group?.hits.filter(({ id }) => !shown.has(id)) ?? [];
  return group && hits.length > 0 ? { ...group, hits } : undefined;
}
