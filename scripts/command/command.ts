import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { projectDir } from '../content/settings.ts';
import { explainFailure } from './explain-failure.ts';
import { say } from './say.ts';
import { findSwallowedFlag, Misuse, parseWords, type GivenWords, type OptionTable } from './words.ts';

/** Everything a command is: its help, the flags and words it takes, and what it does. `run` gives the exit code. */
export interface Command<O extends OptionTable> {
  help: string;
  options?: O;
  /** How many words it takes besides its flags; none where nothing is said. */
  words?: number;
  run(given: GivenWords<O>): number | Promise<number>;
}

const logFile = '.work/error.log';

/** Runs a command of `npm run`, where its file is the one that was started, and gives it to whoever imports it. All of them are
 *  alike in what is not their own: a slip ends with 2 and the help and does nothing, `--help` helps, a reader who goes away
 *  (`| head`) or an input that ends is no error, and whatever goes wrong is said in a sentence; the trail of calls is kept in
 *  a log. */
export function command<const O extends OptionTable>(meta: ImportMeta, plan: Command<O>): Command<O> {
  if (!meta.main) return plan;
  endQuietly();
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => {
      void explainCrash(error).then(() => process.exit(1));
    });
  const settled = watchForEnd();
  void perform(plan, process.argv.slice(2), process.env).then((code) => {
    settled();
    process.exitCode = code;
  });
  return plan;
}

/** Does what a command does with these words, and gives its exit code. */
export async function perform<O extends OptionTable>(
  plan: Command<O>,
  given: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    const table = { ...plan.options, help: 'flag' } as const;
    const { options, words } = parseWords(given, table, plan.words ?? 0);
    if (options.help) return sayAnd(plan.help, 0);
    const swallowed = findSwallowedFlag(env, plan.options ?? {});
    if (swallowed !== undefined)
      throw new Misuse(`选项前面要多写两个连字符和空格：npm run 命令 -- --${swallowed}。`);
    return await plan.run({ options: options as GivenWords<O>['options'], words });
  } catch (error) {
    if (error instanceof Misuse) return sayAnd(`${error.message}\n\n${plan.help}`, 2);
    if (error instanceof CannotGoOn) return sayAnd(error.message, error.exitCode);
    await explainCrash(error);
    return 1;
  }
}

function sayAnd(text: string, code: number): number {
  say(text);
  return code;
}

/** What has gone wrong in words, and where the rest is. */
async function explainCrash(error: unknown): Promise<void> {
  const meaning = explainFailure(error);
  if (meaning !== undefined) {
    say(meaning);
    return;
  }
  const trail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const path = join(projectDir, logFile);
  const kept = await mkdir(dirname(path), { recursive: true })
    .then(() =>
      appendFile(path, `${new Date().toISOString()} ${process.argv.slice(1).join(' ')}\n${trail}\n`),
    )
    .then(
      () => true,
      () => false,
    );
  say(
    kept
      ? `程序自己出错了，没有做完。请把 ${logFile} 发给维护人员。`
      : `程序自己出错了，没有做完，也写不进 ${logFile}。请把下面的内容发给维护人员：\n${trail.split('\n', 1)[0] ?? ''}`,
  );
}

/** Whoever reads our words may stop reading; what was begun is finished without them. */
function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}

/** A question whose answer can no longer come (Ctrl+D) leaves nothing to do, and Node would end in the middle of it. Work that
 *  a foreign program has dropped is explained by `untilSettled` first: it hears of the same end. Returns what calls this off. */
function watchForEnd(): () => void {
  let heard = 0;
  const listen = (): void => {
    heard += 1;
    if (heard === 1) setImmediate(() => undefined);
    else {
      process.off('beforeExit', listen);
      say('输入已经结束，没有做完。');
      process.exitCode = 1;
    }
  };
  process.on('beforeExit', listen);
  return () => process.off('beforeExit', listen);
}
