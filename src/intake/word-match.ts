/** Which of several texts a headline or a caption speaks of: the one with which it shares words that no other has.
 *  Undefined where two are near, so that nothing is put where it may not belong. */
export function findOwnText(phrase: string, texts: readonly string[]): number | undefined {
  const shared = texts.map(() => 0);
  for (const pair of new Set(listPairs(phrase))) {
    const holders = texts.flatMap((text, index) => (text.includes(pair) ? [index] : []));
    const [only] = holders;
    if (only !== undefined && holders.length === 1) shared[only] = (shared[only] ?? 0) + 1;
  }
  const order = shared.map((count, index) => ({ count, index })).sort((a, b) => b.count - a.count);
  const [best, second] = order;
  return best && best.count >= 2 && (second?.count ?? 0) * 2 <= best.count
    ? best.index
    : findLongestShared(phrase, texts);
}

/** The text that holds by far the longest piece of the phrase word for word: six signs or more, three more than any other. */
function findLongestShared(phrase: string, texts: readonly string[]): number | undefined {
  const bare = phrase.replace(/[^\p{Script=Han}]/gu, '');
  const order = texts
    .map((text, index) => ({
      length: measureShared(bare, text.replace(/[^\p{Script=Han}\n，。]/gu, '')),
      index,
    }))
    .sort((a, b) => b.length - a.length);
  const [best, second] = order;
  return best && best.length >= 6 && best.length - (second?.length ?? 0) >= 3 ? best.index : undefined;
}

function measureShared(phrase: string, text: string): number {
  let longest = 0;
  for (let start = 0; start + longest < phrase.length; start++)
    while (start + longest < phrase.length && text.includes(phrase.slice(start, start + longest + 1)))
      longest += 1;
  return longest;
}

/** Every two neighbouring 汉字: the shortest thing that is likely a word. */
function listPairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).flatMap((character, index) => {
    const pair = `${characters[index] ?? ''}${character}`;
    return /^\p{Script=Han}{2}$/u.test(pair) ? [pair] : [];
  });
}
