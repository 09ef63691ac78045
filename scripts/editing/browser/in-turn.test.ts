import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

/** A deed that ends when it is told to. */
function openDeed() {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const deed = async (word: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    ends.push(() => {
      resolve(undefined);
    });
    await promise;
    done.push(word);
  };
  return { done, deed, end: (at: number) => ends[at]?.() };
}

test('a deed is not done twice at once, and again afterwards only where that is wanted', async () => {
  for (const isWanted of [true, false]) {
    const { done, deed, end } = openDeed();
    const run = inTurn(deed, () => isWanted);
    const first = run('first');
    await Promise.all([run('second'), run('third')]);
    end(0);
    if (isWanted) await expect.poll(() => done).toEqual(['first']);
    end(1);
    await first;
    expect(done).toEqual(isWanted ? ['first', 'third'] : ['first']);
  }
});

test('what was asked for during a deed that failed is not done, and the next one is', async () => {
  const done: string[] = [];
  const run = inTurn(
    async (word: string) => {
      await Promise.resolve();
      if (word === 'bad') throw new Error('no');
      done.push(word);
    },
    () => true,
  );
  const bad = run('bad');
  await run('meanwhile');
  await expect(bad).rejects.toThrow('no');
  await run('good');
  expect(done).toEqual(['good']);
});
