import type { Position } from '../model/parse-file.ts';

export interface TextMatch extends Position {
  text: string;
  length: number;
}

/** Every match of a global pattern in the lines of a file, with its place in characters. */
export function* matchText(lines: readonly string[], pattern: RegExp): Generator<TextMatch> {
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(pattern)) {
      const column = [...line.slice(0, match.index)].length + 1;
      yield { line: index + 1, column, text: match[0], length: [...match[0]].length };
    }
  }
}
