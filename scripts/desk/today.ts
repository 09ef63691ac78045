/** The day on the editor's calendar, not in Greenwich and not in the zone of a build machine: 2026-11-28. */
export function findToday(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now);
}
