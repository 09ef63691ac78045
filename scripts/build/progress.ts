import type { Progress } from './build-site.ts';

/** Shows progress on the terminal: one line a step; the count is rewritten in place, and left out where output is no terminal. */
export function showProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
  const live = stream.isTTY;
  let text = '';
  return {
    step(number, total, name) {
      if (live && text !== '') stream.write('\n');
      text = `${number}/${total} ${name}……`;
      stream.write(live ? text : `${text}\n`);
    },
    count(detail) {
      if (live) stream.write(`\r${text} ${detail}`);
    },
  };
}
