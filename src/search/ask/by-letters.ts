import type { Scope } from './ask.ts';
import type { Group } from './exact.ts';
import { findByLetters } from './names.ts';
import { tryTexts } from './try-texts.ts';

/** What letters sound like. Also asked beside texts that hold the letters by chance: jiangzhou stands in many addresses. */
export async function askByLetters(scope: Scope, letters: string): Promise<Group | undefined> {
  return tryTexts(scope, findByLetters(await scope.index.readNames(), letters), '读音相符的');
}
