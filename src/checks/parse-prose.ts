import { z } from 'zod';
import type { Position } from '../model/parse-file.ts';
import type { OpenedFile } from '../model/content-file.ts';
import { shapeOf } from '../model/schema-shape.ts';
import type { ProseFile } from './check.ts';
import { matchText, type TextMatch } from './match-text.ts';
import type { Body } from './parse-body.ts';

/** Stands for a character that is no running text: syntax, code, addresses, YAML around the values. */
export const mask = '\u0001';

interface Span {
  start: Position;
  end: Position;
}

/** The running text of a file, everything else masked. Positions of spans count UTF-16 units. */
export function parseProse(file: OpenedFile, body: Body | undefined): ProseFile {
  const spans = [
    ...(file.parsed.readable ? file.parsed.spans(listProseFields(file.schema)) : []),
    ...listTextSpans(body),
  ];
  const shown = new Map<number, [from: number, to: number][]>();
  for (const { start, end } of spans) {
    for (let line = start.line; line <= end.line; line++) {
      const source = file.lines[line - 1] ?? '';
      const from = line === start.line ? start.column - 1 : source.length - source.trimStart().length;
      const parts = shown.get(line) ?? [];
      parts.push([from, line === end.line ? end.column - 1 : source.length]);
      shown.set(line, parts);
    }
  }
  return { ...file, prose: file.lines.map((line, index) => maskLine(line, shown.get(index + 1) ?? [])) };
}

/** A line of which only these parts are shown. It is put together once, however many parts there are. */
function maskLine(line: string, parts: [from: number, to: number][]): string {
  let prose = '';
  for (const [from, to] of parts.sort(([left], [right]) => left - right)) {
    const start = Math.max(from, prose.length);
    if (to > start) prose += mask.repeat(start - prose.length) + line.slice(start, to);
  }
  return prose + mask.repeat(Math.max(0, line.length - prose.length));
}

/** The fields that hold running text of ours, by the schema. Quoted wording stays as the source has it. */
function listProseFields(schema: z.ZodType): string[] {
  return Object.entries(shapeOf(schema))
    .filter(([, field]) => z.globalRegistry.get(field)?.isProse === true)
    .map(([key]) => key);
}

function listTextSpans(body: Body | undefined): Span[] {
  if (!body) return [];
  const spans: Span[] = [];
  for (const node of body.nodes) {
    if (node.type !== 'text' || !node.position) continue;
    const { start, end } = node.position;
    const shift = body.firstLine - 1;
    spans.push({
      start: { line: start.line + shift, column: start.column },
      end: { line: end.line + shift, column: end.column },
    });
  }
  return hideAddresses(body, spans);
}

/** A bare address is its own link text; it is not running text. */
function hideAddresses(body: Body, spans: Span[]): Span[] {
  const hidden = new Set<string>();
  for (const node of body.nodes) {
    if (node.type !== 'link' || !node.position) continue;
    const child = node.children[0];
    if (child?.type === 'text' && child.position && isAddress(child.value))
      hidden.add(`${child.position.start.line + body.firstLine - 1}:${child.position.start.column}`);
  }
  return spans.filter(({ start }) => !hidden.has(`${start.line}:${start.column}`));
}

function isAddress(text: string): boolean {
  return /^(https?:\/\/|www\.|mailto:)/.test(text) || /^\S+@\S+$/.test(text);
}

/** Every match of a pattern (with the flags `gu`) in the running text. */
export function matchProse({ prose }: ProseFile, pattern: RegExp): Generator<TextMatch> {
  return matchText(prose, pattern);
}
