/** Where the front matter of a Markdown file begins and ends. Only finds the fences; reading the YAML is the model's work. */

export interface FrontMatterSplit {
  /** The YAML between the fences, and the line (1-based) on which it begins. */
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** The parts of a file that opens with `---`; undefined where the opening or the closing fence is missing. A BOM and CRLF are fine. */
export function splitFrontMatter(text: string): FrontMatterSplit | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0] === undefined || !fence.test(lines[0])) return undefined;
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (close < 0) return undefined;
  return {
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
