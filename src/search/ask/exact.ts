import { askAll, askPhrase, type Hit, type Scope } from './ask.ts';
import { foldText } from '../terms/fold.ts';

/** Hits that answer in the same way, and what is to be marked in them. */
export interface Group {
  /** What kind of answer it is: 逐字相符, or the name of a way around. */
  label: string;
  phrases: readonly string[];
  hits: readonly Hit[];
}

/** What the site says to a text, sign for sign. A blank between words asks for all of them, unless a page has exactly
 *  these words with exactly this blank. Without hits the exact group is empty. */
export async function answerExactly(scope: Scope, text: string): Promise<Group> {
  const terms = listTerms(text);
  const whole = await askPhrase(scope, text);
  if (terms.length < 2 || (await standsInText(scope, whole, text)))
    return { label: '逐字相符', phrases: [text], hits: whole };
  return { label: '含有全部词语', phrases: terms, hits: await askAll(scope, terms) };
}

export function listTerms(text: string): string[] {
  return text.split(/\s+/).filter((term) => term !== '');
}

/** How many of the candidates are opened to see whether a blank stands in them. */
const opened = 12;

async function standsInText({ index }: Scope, hits: readonly Hit[], text: string): Promise<boolean> {
  const sought = foldText(text).replace(/ +/g, ' ');
  for (const { id } of hits.slice(0, opened)) {
    const { title, blocks } = await index.read(id);
    if ([title, ...blocks.map((block) => block.text)].some((part) => foldText(part).includes(sought)))
      return true;
  }
  return false;
}
