import type { ContentFile } from '../check.ts';
import { defineCheck } from '../check.ts';
import { findFieldLabel } from '../field-label.ts';

/** Nothing was published, said or issued on a day that has not come, nor before there were unions to write of it.
 *  Why: one article dated 2099 made the home page and the feed say that year. */
export const dateFar = defineCheck({
  code: 'date-far',
  scope: 'library',
  check({ files, today }, report) {
    for (const file of files)
      for (const { path, value } of listPastDates(file)) {
        const fault = findFault(path[0] ?? '', value, today);
        if (fault === undefined) continue;
        report(file, {
          ...file.parsed.locate(path),
          length: value.length,
          field: findFieldLabel(file.schema, path[0] ?? ''),
          message: `「${findFieldLabel(file.schema, path[0] ?? '')}」写的是 ${value}，${fault}。`,
          hint: '请核对年份，多半是打错了一个数字。',
        });
      }
  },
});

/** Fields whose day has come, and the first year that is no slip. */
const firstYears: Readonly<Record<string, number>> = {
  date: 1990,
  updated: 1990,
  deliveredOn: 1800,
  issuedOn: 1800,
};

function listPastDates({ collection, parsed, faults }: ContentFile): { path: string[]; value: string }[] {
  // An event may be of any time, and may be announced.
  if (collection === 'events') return [];
  return Object.keys(firstYears).flatMap((key) => {
    const isFaulty = faults.some(({ path }) => path[0] === key);
    const value = Object.hasOwn(parsed.data, key) && !isFaulty ? parsed.data[key] : undefined;
    return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) ? [{ path: [key], value }] : [];
  });
}

function findFault(key: string, value: string, today: string | undefined): string | undefined {
  const first = firstYears[key] ?? 0;
  if (Number(value.slice(0, 4)) < first) return `太早了，这里的年份不会早于 ${first} 年`;
  return today !== undefined && value > today.slice(0, value.length)
    ? `还没有到（今天是 ${today}）`
    : undefined;
}
