import { makeVisible } from '../../src/text/visible.ts';

/** Says something to the person at the keyboard, a line of its own. Whatever a file name or a value holds, the terminal
 *  obeys none of it. */
export function say(text: string): void {
  process.stdout.write(`${makeVisible(text)}\n`);
}

/** Says on the way what is being done, beside what the command gives out. */
export function tell(text: string): void {
  process.stderr.write(`${makeVisible(text)}\n`);
}
