import { formatDate } from '../../src/text/dates.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import { GitRefused, runGit, splitNames } from './git.ts';
import { showFolder } from './settings.ts';

/** The commit with which the files are compared. */
export interface ReviewBase {
  commit: string;
  /** For people: its day, its subject, the beginning of its number. */
  words: string;
}

/** A commit or branch was named that is not there. */
export class NoSuchBase extends CannotGoOn {
  override readonly exitCode = 2;
}

const usual = ['origin/main', 'main', 'origin/master', 'master'];

/** From where a change set out: the last commit that the work and a branch have in common, or the commit itself where they have
 *  none. Without a name the main branch is meant. Throws CannotGoOn where the folder is not in git, NoSuchBase for an unknown name. */
export function findReviewBase(contentDir: string, asked: string | undefined): ReviewBase {
  inspectRepository(contentDir);
  if (resolve(contentDir, 'HEAD') === undefined)
    throw new CannotGoOn('仓库里还没有提交，没有可以比较的旧版本。请先提交一次。');
  const name = asked ?? usual.find((branch) => resolve(contentDir, branch) !== undefined);
  if (name === undefined)
    throw new NoSuchBase('没有找到 main 分支。请写明和哪个分支或提交比较，例如 npm run review -- HEAD~1。');
  const named = name.startsWith('-') ? undefined : resolve(contentDir, name);
  if (named === undefined)
    throw new NoSuchBase(
      `git 里没有“${name}”这个分支或提交。请核对名字；远处的分支要先取来：git fetch origin。`,
    );
  const commit = tryGit(contentDir, 'merge-base', 'HEAD', named) ?? named;
  const facts = tryGit(contentDir, 'show', '-s', '--no-show-signature', '--format=%cs%n%h%n%s', commit);
  const [day = '', short = commit, subject = ''] = facts?.split('\n') ?? [];
  return { commit, words: `${formatDate(day)}的“${subject}”（${short}）` };
}

/** Files of the content folder that differ from a commit, new ones included, relative to it. */
export function listPathsSince(contentDir: string, commit: string): string[] {
  const words = ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', commit, '--', '.'];
  const fresh = ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'];
  return [...new Set([words, fresh].flatMap((own) => splitNames(runGit(contentDir, own))))];
}

function inspectRepository(contentDir: string): void {
  try {
    runGit(contentDir, ['rev-parse', '--show-prefix']);
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
    const folder = showFolder(contentDir);
    throw new CannotGoOn(
      /dubious ownership/.test(error.message)
        ? `${folder} 是别的用户的，git 不肯读。请照它说的运行一次：git config --global --add safe.directory 文件夹的完整路径。`
        : `${folder} 不在 git 仓库里，没有旧版本可以比较。请在用 git 取来的那一份里运行，或者核对 CONTENT_DIR。`,
    );
  }
}

const resolve = (dir: string, name: string): string | undefined =>
  tryGit(dir, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);

function tryGit(dir: string, ...words: string[]): string | undefined {
  try {
    return runGit(dir, words).toString().trim();
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}
