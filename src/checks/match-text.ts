import type { Position } from '../model/parse-file.ts';
import { countCharacters } from '../text/columns.ts';

export interface TextMatch extends Position {
  text: string;
  length: number;
  groups: readonly (string | undefined)[];
}

/** Every match of a global pattern in the lines of a file, with its place in characters. All lines are searched as one
 *  text, which is many times faster; a pattern must therefore not run over a line end. */
export function* matchText(lines: readonly string[], pattern: RegExp): Generator<TextMatch> {
  const text = joinLines(lines);
  let [line, start, column, counted] = [1, 0, 1, 0];
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match;
    if (found === '') continue;
    for (
      let end = text.indexOf('\n', start);
      end >= 0 && end < match.index;
      end = text.indexOf('\n', start)
    ) {
      line += 1;
      start = end + 1;
    }
    if (counted < start) [column, counted] = [1, start];
    column += countCharacters(text.slice(counted, match.index));
    counted = match.index;
    yield { line, column, text: found, length: countCharacters(found), groups };
  }
}

const joined = new WeakMap<readonly string[], string>();

function joinLines(lines: readonly string[]): string {
  const known = joined.get(lines);
  if (known !== undefined) return known;
  const text = lines.join('\n');
  joined.set(lines, text);
  return text;
}
