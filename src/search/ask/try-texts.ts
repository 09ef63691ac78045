import type { Scope } from './ask.ts';
import { answerExactly, type Group } from './exact.ts';

/** By so much a later writing must answer better to be preferred. */
const clearly = 15;

/** The writing whose best page answers best: a date that stands in a name before one that stands in a text. */
export async function tryBest(scope: Scope, texts: readonly string[]): Promise<Group | undefined> {
  const groups = await Promise.all(texts.slice(0, 12).map((text) => tryTexts(scope, [text], '')));
  const found = groups.filter((group) => group !== undefined);
  const rate = ({ hits }: Group): number => hits[0]?.score ?? 0;
  return found.reduce<Group | undefined>(
    (best, group) => (best && rate(best) + clearly > rate(group) ? best : group),
    undefined,
  );
}

/** The first of the texts that stands somewhere. */
export async function tryTexts(
  scope: Scope,
  texts: readonly (string | undefined)[],
  how: string,
): Promise<Group | undefined> {
  for (const text of new Set(texts.slice(0, 24))) {
    if (text === undefined || text === '') continue;
    const group = await answerExactly(scope, text);
    if (group.hits.length > 0) return { ...group, label: `${how}“${text}”` };
  }
  return undefined;
}
