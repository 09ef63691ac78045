import { execFileSync } from 'node:child_process';

/** Paths below a folder that differ from the last commit, and new ones, relative to it. Undefined where git does not know
 *  the folder. `-z` keeps Chinese names as they are. */
export function listChangedPaths(dir: string): string[] | undefined {
  try {
    const changed = runGit(
      dir,
      'diff',
      '--name-only',
      '--relative',
      '--diff-filter=d',
      '-z',
      'HEAD',
      '--',
      '.',
    );
    const added = runGit(dir, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
    return [...new Set([...changed, ...added])];
  } catch {
    return undefined;
  }
}

function runGit(dir: string, ...words: string[]): string[] {
  const output = execFileSync('git', ['-C', dir, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return output.split('\0').filter((path) => path !== '');
}
