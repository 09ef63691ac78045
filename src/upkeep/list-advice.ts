import { answerableKinds } from '../checks/skips.ts';
import type { Entry } from '../library/entry.ts';
import { compareIds } from '../text/order.ts';
import type { Advice, Care, UpkeepContent } from './advice.ts';
import { allCares } from './all-cares.ts';

/** Everything that has grown old as of a day, kind by kind, each in the order of its files; without what a file answers with a
 *  reason among its `skipChecks`. */
export function listAdvice(content: UpkeepContent, cares: readonly Care[] = allCares): Advice[] {
  const answered = new Set(content.entries.flatMap(listAnswers));
  return cares.flatMap(({ kind, list }) =>
    list(content)
      .filter(({ file }) => !answered.has(`${file} ${kind}`))
      .map((advice) => ({ kind, ...advice }))
      .sort((left, right) => compareIds(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0)),
  );
}

function listAnswers({ file, data }: Entry): string[] {
  const skips = 'skipChecks' in data ? (data.skipChecks ?? []) : [];
  return skips.filter(({ code }) => answerableKinds.includes(code)).map(({ code }) => `${file} ${code}`);
}
