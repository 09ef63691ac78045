/** What the desk answers: a status of HTTP, and a value for the page. */
export interface DeskAnswer {
  status: number;
  value: unknown;
}

/** A deed is not done; the message is for the editor. `more` goes to the page beside it. */
export class Refused extends Error {
  readonly status: number;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}
