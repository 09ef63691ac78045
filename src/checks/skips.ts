import type { Check, ContentFile, Finding } from './check.ts';

/** One rule that a file does without. */
export interface Skip {
  code: string;
  reason: string;
  /** Where it stands in the data. */
  path: readonly [string, number];
}

/** What `npm run upkeep` may be answered in the same place and in the same way: kinds of care that have no other answer than that
 *  somebody has looked and there is nothing to be had. */
export const answerableKinds: readonly string[] = [
  'policy-dates',
  'figure-old',
  'article-orphan',
  'person-thin',
];

/** What a file says it does without; entries that are not written as the schema asks count as far as they can be read. */
export function listSkips({ parsed }: Pick<ContentFile, 'parsed'>): Skip[] {
  const { skipChecks } = parsed.data;
  if (!Array.isArray(skipChecks)) return [];
  return skipChecks.map((item: unknown, index) => {
    const { code, reason } = (item ?? {}) as Readonly<Record<string, unknown>>;
    return { code: textOf(code), reason: textOf(reason), path: ['skipChecks', index] };
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The findings without those that a file does without, and the codes of the rules it silenced, by path. A skip without
 *  a reason counts: it has its own message, and two for one slip help nobody. */
export function heedSkips(
  findings: readonly Finding[],
  files: readonly ContentFile[],
  rules: ReadonlyMap<string, Check>,
): { kept: Finding[]; silenced: ReadonlyMap<string, ReadonlySet<string>> } {
  const skipped = new Map(
    files.map((file) => [
      file.path,
      new Set(listSkips(file).flatMap(({ code }) => (rules.get(code)?.maySkip ? [code] : []))),
    ]),
  );
  const { kept = [], silent = [] } = Object.groupBy(findings, ({ file, code }) =>
    skipped.get(file)?.has(code) === true ? 'silent' : 'kept',
  );
  const byFile = Map.groupBy(silent, ({ file }) => file);
  const silenced = [...byFile].map(
    ([file, found]) => [file, new Set(found.map(({ code }) => code))] as const,
  );
  return { kept, silenced: new Map(silenced) };
}
