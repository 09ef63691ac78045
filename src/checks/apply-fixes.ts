import type { Finding } from './check.ts';

/** Where a text is to be mended, and what is to stand there. */
export type Mend = Pick<Finding, 'line' | 'column' | 'length' | 'fix'>;

/** The text with what the findings offer put in place of what they underline. Line ends, BOM and everything else stay.
 *  Where two findings overlap, the first one is taken; the other is found again in the next round. */
export function applyFixes(text: string, findings: readonly Mend[]): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(bom.length).split('\n');
  for (const [line, found] of Map.groupBy(findings, (finding) => finding.line)) {
    lines[line - 1] = applyToLine(lines[line - 1] ?? '', found);
  }
  return bom + lines.join('\n');
}

function applyToLine(line: string, findings: readonly Mend[]): string {
  const characters = Array.from(line);
  const sorted = findings
    .filter(({ fix }) => fix !== undefined)
    .sort((left, right) => left.column - right.column);
  const parts: string[] = [];
  let at = 0;
  for (const { column, length = 1, fix = '' } of sorted) {
    if (column - 1 < at) continue;
    parts.push(characters.slice(at, column - 1).join(''), fix);
    at = column - 1 + length;
  }
  return [...parts, characters.slice(at).join('')].join('');
}
