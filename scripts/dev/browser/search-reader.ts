import type { IndexReader } from '../../../src/search/ask/index-reader.ts';

const questions = ['find', 'read', 'readDates', 'readFacets', 'readNames', 'readSynonyms'];

/** Stands in the place of the product's own reader while a preview runs: every question goes to the server, which holds the
 *  texts in memory. What is asked, and what is shown of the answers, is the search page's. */
export async function openIndex(): Promise<IndexReader> {
  const methods = questions.map((name) => [
    name,
    async (...args: unknown[]) => {
      const answer = await ask(name, args);
      // A map comes as the list of its pairs.
      return name === 'find' ? new Map(answer as [string, number][]) : answer;
    },
  ]);
  return { size: await ask('size', []), ...Object.fromEntries(methods) } as IndexReader;
}

async function ask(question: string, args: readonly unknown[]): Promise<unknown> {
  const query = new URLSearchParams({ question, args: JSON.stringify(args) });
  const answer = await fetch(`${import.meta.env.BASE_URL}_dev/ask.json?${query.toString()}`);
  if (!answer.ok) throw new Error(`${answer.status} ${question}`);
  return answer.json();
}
