/** Loaded into a process to set its clock ahead by CLOCK_AHEAD milliseconds. */
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0);
const RealDate = Date;

class OtherDate extends RealDate {
  constructor(...values: [] | [number | string | Date]) {
    if (values.length === 0) super(RealDate.now() + ahead);
    else super(...(values as [number]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
}

globalThis.Date = OtherDate as DateConstructor;
