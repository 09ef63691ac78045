/** A deed that must not be done twice at once: asked for while it is under way, it is done once more afterwards where that
 *  `isWanted`, else not at all. */
export function inTurn<Words extends readonly unknown[]>(
  deed: (...words: Words) => unknown,
  isWanted: () => boolean = () => false,
): (...words: Words) => Promise<void> {
  let isRunning = false;
  const asked: Words[] = [];
  return async function run(...words: Words): Promise<void> {
    if (isRunning) {
      asked.push(words);
      return;
    }
    isRunning = true;
    asked.length = 0;
    try {
      await deed(...words);
    } finally {
      isRunning = false;
    }
    const last = asked.at(-1);
    if (last && isWanted()) await run(...last);
  };
}
