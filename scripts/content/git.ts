import { spawnSync } from 'node:child_process';
import { CannotGoOn } from './cannot-go-on.ts';

/** Git did not do what it was asked; what it said, for whoever can tell what it means. */
export class GitRefused extends Error {}

/** Runs git in a folder and gives what it says. It takes no lock and writes no index: whoever commits meanwhile is not disturbed.
 *  Throws CannotGoOn where git is not installed, GitRefused where it refuses. */
export function runGit(dir: string, words: readonly string[], input = ''): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-optional-locks', '-C', dir, ...words], {
    ...{ input, env: plainEnv(), maxBuffer: 2 ** 31 - 1 },
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT')
    throw new CannotGoOn('没有安装 git，或者命令行里找不到它。请先安装：https://git-scm.com/');
  if (error) throw error;
  if (status !== 0) throw new GitRefused(stderr.toString());
  return stdout;
}

/** Names that end with a zero byte (`-z`). */
export function splitNames(output: Buffer): string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}

/** Git answers in English, and looks for the repository where the folder is: a hook that runs a command of ours names its own. */
function plainEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(key));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
