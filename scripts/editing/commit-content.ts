import { proposeMessage, type ChangedEntry } from '../../src/editing/commit-message.ts';
import { titleOfFile } from '../../src/checks/entry-index.ts';
import { collections } from '../../src/model/collections.ts';
import { isCollection } from '../../src/model/names.ts';
import { isPicturePath } from '../../src/model/pictures.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { GitRefused, runGit } from '../content/git.ts';
import { listGitChanges, type GitChange } from './git-changes.ts';
import { entryOf } from './open-form.ts';
import { Refused } from './refused.ts';
import type { Seen, Workshop } from './workshop.ts';

/** What the page of commits shows. */
export interface CommitOffer {
  changes: (ChangedEntry & { findings: number })[];
  message: string;
  /** Why nothing can be committed now, and what to do. */
  obstacle?: string;
  /** Whether git does not know yet who commits. */
  isNameless: boolean;
}

/** The changed files of the content folder with a message for them; `paths` narrows both. */
export function offerCommit({ contentDir }: Workshop, seen: Seen): CommitOffer {
  try {
    const found = listGitChanges(contentDir);
    const changes = found.map((change) => describeChange(seen, change));
    const torn = found.find(({ isTorn }) => isTorn);
    return {
      ...{ changes, message: proposeMessage(changes), isNameless: !hasName(contentDir) },
      ...(torn ? { obstacle: `${torn.path} 里有两个版本没有合并好。请在 VS Code 里合并，再回来提交。` } : {}),
    };
  } catch (error) {
    return { changes: [], message: '', isNameless: false, obstacle: explainGit(error) };
  }
}

function describeChange(
  { content, findings }: Seen,
  { path, kind }: GitChange,
): CommitOffer['changes'][number] {
  const file = content.files.find((each) => each.path === path);
  const entry = file && entryOf(file)[0];
  const folder = path.split('/')[0] ?? '';
  const label = isCollection(folder) ? collections[folder].label : isPicturePath(path) ? '图片' : '文件';
  const title = entry ? titleOfFile(entry) : (path.split('/').at(-1) ?? path);
  return {
    path,
    kind,
    label: entry ? collections[entry.collection].label : label,
    title,
    findings: findings.get(path)?.length ?? 0,
  };
}

/** What the page sends. */
export interface WantedCommit {
  paths: readonly string[];
  message: string;
  /** Who commits, where git does not know it yet: it is noted in the settings of this repository. */
  name?: string;
  email?: string;
}

/** Commits these files of the content folder and nothing else, whatever lies in the index besides. Throws Refused with a sentence. */
export function commitContent(
  { contentDir }: Workshop,
  { paths, message, name, email }: WantedCommit,
): { message: string } {
  const subject = message.trim();
  if (subject === '') throw new Refused(422, '请写一句说明：改了什么。', { key: 'message' });
  const changes = listGitChanges(contentDir);
  const wanted = changes.filter(({ path }) => paths.includes(path));
  if (wanted.length === 0 || wanted.length < new Set(paths).size)
    throw new Refused(409, '有文件已经不是刚才的样子，没有提交。请重新打开这一页再看一遍。');
  try {
    noteName(contentDir, name, email);
    commitPaths(contentDir, wanted, subject);
  } catch (error) {
    throw new Refused(409, explainGit(error));
  }
  return { message: subject };
}

/** Git takes only files that it has heard of; one that is new is announced, and that is taken back where the commit fails. */
function commitPaths(contentDir: string, changes: readonly GitChange[], message: string): void {
  const from = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const list = (some: readonly GitChange[]): string => some.map(({ path }) => `${path}\0`).join('');
  const git = (words: readonly string[], some: readonly GitChange[]): void => {
    runGit(contentDir, ['--literal-pathspecs', ...words, ...from], list(some));
  };
  const fresh = changes.filter(({ kind }) => kind === 'added');
  if (fresh.length > 0) git(['add', '--intent-to-add'], fresh);
  try {
    git(['commit', '--quiet', '--only', '--message', message], changes);
  } catch (error) {
    if (fresh.length > 0) git(['reset', '--quiet'], fresh);
    throw error;
  }
}

function hasName(contentDir: string): boolean {
  const knows = (key: string, variable: string): boolean => {
    if (process.env[variable]) return true;
    try {
      return runGit(contentDir, ['config', '--get', key]).toString().trim() !== '';
    } catch {
      return false;
    }
  };
  return knows('user.name', 'GIT_AUTHOR_NAME') && knows('user.email', 'GIT_AUTHOR_EMAIL');
}

function noteName(contentDir: string, name = '', email = ''): void {
  if (hasName(contentDir)) return;
  if (name.trim() === '' || !/^\S+@\S+$/.test(email.trim()))
    throw new Refused(422, 'git 还不知道是谁在提交。请写上姓名和邮箱，以后不再问。', { key: 'name' });
  runGit(contentDir, ['config', '--local', 'user.name', name.trim()]);
  runGit(contentDir, ['config', '--local', 'user.email', email.trim()]);
}

function explainGit(error: unknown): string {
  if (error instanceof CannotGoOn || error instanceof Refused) return error.message;
  if (!(error instanceof GitRefused)) throw error;
  const said = error.message;
  if (/not a git repository/.test(said)) return '这个文件夹没有用 git 管，不用提交：文件保存好了就是写好了。';
  if (/ambiguous argument 'HEAD'|unknown revision/.test(said))
    return '仓库里还没有第一次提交。请维护人员先提交一次。';
  if (/during a (?:merge|cherry-pick|rebase)/.test(said))
    return '仓库正在合并，还没有做完。请先在 VS Code 里把合并做完。';
  if (/index\.lock/.test(said)) return '另一个程序正在用 git。请等它做完，再提交一次。';
  if (/dubious ownership/.test(said))
    return '这个仓库属于另一个用户，git 不让改。请维护人员把文件夹的所有者改过来。';
  return `git 没有提交。它说：${said.trim().split('\n').slice(-3).join(' ')}`;
}
