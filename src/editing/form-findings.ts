import { findFieldKey } from '../checks/field-label.ts';
import type { Finding } from '../checks/check.ts';
import type { OpenedFile } from '../model/content-file.ts';

/** A finding as the desk shows it. */
export interface ShownFinding extends Pick<Finding, 'code' | 'level' | 'line' | 'message' | 'hint'> {
  /** The line it speaks of, as it stands in the file; empty where there is none to show. */
  source: string;
  /** The field at which the form shows it, `body` for the text; empty where it is about the whole file. */
  key: string;
}

/** The findings of one file, each with the field it is about. */
export function placeFindings(findings: readonly Finding[], opened: OpenedFile | undefined): ShownFinding[] {
  return findings.map((finding) => {
    const { code, level, line, message, hint } = finding;
    const source = opened?.lines[line - 1]?.trim().slice(0, 200) ?? '';
    const key = opened ? findKey(finding, opened) : '';
    return { code, level, line, message, source, key, ...(hint === undefined ? {} : { hint }) };
  });
}

/** What is missing stands nowhere and is known by its label; all else by its line. */
function findKey({ field, line }: Finding, { schema, parsed }: OpenedFile): string {
  const named = field === undefined ? undefined : findFieldKey(schema, field);
  if (named !== undefined && !(named in parsed.data)) return named;
  if (parsed.bodyLine > parsed.yamlLine && line >= parsed.bodyLine) return 'body';
  const above = Object.keys(parsed.data)
    .map((key) => ({ key, line: parsed.locate([key], 'key').line }))
    .filter((each) => each.line <= line)
    .sort((left, right) => right.line - left.line);
  return above[0]?.key ?? '';
}
