/** The day on the calendar of our editors, as 2026-11-28: not the day in Greenwich, nor that of the machine. */
export function readToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
