import { makeVisible } from '../../src/text/visible.ts';

/** How many of a step are done. */
export interface Count {
  done: number;
  /** Undefined where nobody knows yet. */
  total?: number;
  /** How many of them an earlier build had made. */
  kept?: number;
  /** What is counted, as 条. */
  unit: string;
}

/** Tells what goes on: a step with its number, how far it has come, what it waits for, and that the last step is done. */
export interface Progress {
  step(number: number, name: string): void;
  count(count: Count): void;
  wait(text: string): void;
  end(): void;
}

/** How many steps a build has. */
const steps = 5;

type Write = (text: string) => unknown;
type Now = () => number;

const nothing = (): void => undefined;
const clock: Now = () => performance.now();

/** For `--quiet`. */
const silence: Progress = { step: nothing, count: nothing, wait: nothing, end: nothing };

/** The progress of a command, as its options wish. */
export function openProgress({ quiet, json }: { quiet: boolean; json: boolean }): Progress {
  const write: Write = (text) => process.stdout.write(text);
  if (json) return writeProgress(write);
  return quiet ? silence : showProgress(write, process.stdout.isTTY);
}

/** For a person: a line for each step, with what was done and the seconds it took. On a terminal (`live`) the count is rewritten
 *  in place while it grows. */
export function showProgress(write: Write, live: boolean, now: Now = clock): Progress {
  let [text, detail, started] = ['', '', 0];
  const end = (): void => {
    if (text === '') return;
    const told = detail === '' ? '' : `${detail}，`;
    write(`${live ? `\r${text} ` : ' '}${told}${((now() - started) / 1000).toFixed(1)} 秒\n`);
    text = '';
  };
  return {
    step(number, name) {
      end();
      [text, detail, started] = [`${number}/${steps} ${name}……`, '', now()];
      write(text);
    },
    count(count) {
      detail = describeCount(count);
      if (live) write(`\r${text} ${detail}`);
    },
    wait(reason) {
      write(live ? `\r${text} ${makeVisible(reason)}` : ` ${makeVisible(reason)}`);
    },
    end,
  };
}

/** For a program (`--json`): one JSON object a line, when a step begins and when it ends. */
export function writeProgress(write: Write, now: Now = clock): Progress {
  let [step, started] = [0, 0];
  let last: Count | undefined;
  const tell = (news: object): void => {
    write(`${JSON.stringify(news)}\n`);
  };
  const end = (): void => {
    if (step > 0) tell({ step, ...last, seconds: Math.round(now() - started) / 1000 });
    [step, last] = [0, undefined];
  };
  return {
    step(number, name) {
      end();
      [step, started] = [number, now()];
      tell({ step, of: steps, name });
    },
    count(count) {
      last = count;
    },
    wait(reason) {
      tell({ step, waiting: reason });
    },
    end,
  };
}

/** 3431 个文件，沿用 3420 个. */
function describeCount({ done, total, kept, unit }: Count): string {
  const count = total === undefined ? `${done}` : `${done}/${total}`;
  return `${count} ${unit}${kept === undefined || kept === 0 ? '' : `，沿用 ${kept} 个`}`;
}
