/** A command cannot do what it was asked, for a reason that the person at the keyboard can mend; the message is for them. */
export class CannotGoOn extends Error {
  /** What the command ends with: 1 where it failed, 2 where it was asked wrongly. */
  readonly exitCode: 1 | 2 = 1;
}

/** An environment variable holds what cannot be used. The message names it, its value and what to write instead. */
export class InvalidSetting extends CannotGoOn {
  override readonly exitCode = 2;

  constructor(name: string, value: string, reason: string) {
    super(`环境变量 ${name} 写的是“${value}”，${reason}`);
  }
}
