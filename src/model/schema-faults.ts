import type { z } from 'zod';
import { findSchema, shapeOf, titleOfField } from './schema-shape.ts';

/** One way in which data does not fit its schema, in plain terms. */
export interface SchemaFault {
  kind: 'missing' | 'unknown' | 'invalid';
  path: readonly (string | number)[];
  /** The label of the field, or the key as written where no field has that name. */
  label: string;
  /** What Zod found: its issue code and, for our own rules, the rule's name. */
  code: string;
  rule: string;
  value: unknown;
  /** For unknown keys: the names that are known there. */
  known: readonly string[];
  /** The values a choice allows, or the greatest length. */
  allowed: readonly string[];
  maximum?: number;
}

type Issue = z.core.$ZodIssue;

/** Says in plain terms what Zod found in data that does not fit a schema. */
export function explainIssues(schema: z.ZodType, data: unknown, issues: readonly Issue[]): SchemaFault[] {
  return issues.flatMap((issue) => explain(schema, data, issue));
}

function explain(schema: z.ZodType, data: unknown, issue: Issue): SchemaFault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const parent = findSchema(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(parent));
    return issue.keys.map((key) => ({
      ...describe(schema, [...path, key], issue, valueAt(data, [...path, key])),
      kind: 'unknown' as const,
      known,
    }));
  }
  const value = valueAt(data, path);
  const fault = describe(schema, path, issue, value);
  return [{ ...fault, kind: value === undefined || value === null ? 'missing' : 'invalid' }];
}

function describe(
  schema: z.ZodType,
  path: readonly (string | number)[],
  issue: Issue,
  value: unknown,
): SchemaFault {
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const maximum = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
  return {
    kind: 'invalid',
    path,
    label: findLabel(schema, path),
    code: issue.code,
    rule: issue.message,
    value,
    known: [],
    allowed,
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** The label of the innermost field on the path that has one. */
function findLabel(schema: z.ZodType, path: readonly (string | number)[]): string {
  for (let depth = path.length; depth > 0; depth--) {
    const title = titleOfField(findSchema(schema, path.slice(0, depth)));
    if (title !== undefined) return title;
  }
  return String(path.at(-1) ?? '');
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
