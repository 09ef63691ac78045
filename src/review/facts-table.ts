import { citeSource } from '../exports/citation.ts';
import { writeElement, writeXml } from '../exports/escape.ts';
import type { Entry } from '../library/entry.ts';
import { describeFigureTime, describeFigureValue } from '../library/figure-groups.ts';
import type { FileChange } from './changes.ts';
import { markWords } from './mark-words.ts';

/** A number or a source that is another now; empty on the side where it was not or is no more. */
export interface FactChange {
  name: string;
  before: string;
  after: string;
}

/** The numbers of the directory whose value or time has changed. */
export function listFigureChanges(changes: readonly FileChange[]): FactChange[] {
  return listFactChanges(changes, (entry) =>
    entry.collection === 'figures'
      ? [describeFigureValue(entry), describeFigureTime(entry)].filter(Boolean).join('，')
      : undefined,
  );
}

/** The sources that are others now, and the citations that entries have gained or lost. */
export function listSourceChanges(changes: readonly FileChange[]): FactChange[] {
  const own = listFactChanges(changes, (entry) => {
    if (entry.collection !== 'sources') return undefined;
    const { text, url } = citeSource(entry.data);
    return url === undefined ? text : `${text} ${url}`;
  });
  const cited = changes.flatMap(({ title, label, fields }) =>
    fields
      .filter((field) => field.label === '来源')
      .map(({ before, after }) => ({
        name: `${title}（${label}）引的来源`,
        before: before.join('\n'),
        after: after.join('\n'),
      })),
  );
  return [...own, ...cited];
}

function listFactChanges(
  changes: readonly FileChange[],
  say: (entry: Entry) => string | undefined,
): FactChange[] {
  return changes.flatMap(({ title, before, after }) => {
    const [old, fresh] = [before && say(before), after && say(after)];
    return old === fresh ? [] : [{ name: title, before: old ?? '', after: fresh ?? '' }];
  });
}

/** Old value and new value in a row each; nothing where nothing has changed. */
export function writeFactsTable(title: string, facts: readonly FactChange[]): string {
  if (facts.length === 0) return '';
  const cells = (name: 'th' | 'td', texts: readonly string[]): string =>
    writeElement('tr', {}, ...texts.map((text) => writeElement(name, {}, text)));
  const rows = facts.map(({ name, before, after }) => {
    const marked = markWords(writeXml(before), writeXml(after));
    return cells('td', [writeXml(name), marked.before || '（没有）', marked.after || '（没有）']);
  });
  const head = cells('th', ['哪一条', '改前', '改后']);
  return writeElement('h2', {}, title) + writeElement('table', {}, head, ...rows);
}
