import { runGit, splitNames } from '../content/git.ts';

/** A file that is not as it was committed last. */
export interface GitChange {
  /** Relative to the content folder, with `/`. */
  path: string;
  kind: 'added' | 'changed' | 'removed';
  /** Two versions of it wait to be united. */
  isTorn: boolean;
}

/** The files of the content folder that differ from the last commit, new ones included, in the order in which git gives them. Throws
 *  GitRefused where git does not know the folder, CannotGoOn where there is no git. */
export function listGitChanges(contentDir: string): GitChange[] {
  const prefix = runGit(contentDir, ['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
  const words = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'];
  return splitNames(runGit(contentDir, words)).map((row) => {
    const [state, path] = [row.slice(0, 2), row.slice(3)];
    return {
      path: path.startsWith(prefix) ? path.slice(prefix.length) : path,
      kind: state === '??' || state.includes('A') ? 'added' : state.includes('D') ? 'removed' : 'changed',
      isTorn: /U|AA|DD/.test(state),
    };
  });
}
