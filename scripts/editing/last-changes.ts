import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GitRefused, runGit } from '../content/git.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { listGitChanges } from './git-changes.ts';

/** As far back as a list looks; what is older has no day. */
const mostCommits = 5000;

let known: { key: string; times: ReadonlyMap<string, string> } | undefined;

/** When each file of the content folder was changed last, in UTC: its commit, or the disk where it differs from that or git does not
 *  know the folder. */
export async function readLastChanges(
  contentDir: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const committed = readCommitTimes(contentDir);
  const dirty = new Set(committed ? listGitChanges(contentDir).map(({ path }) => path) : paths);
  const times = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      const time = dirty.has(path) ? undefined : committed?.get(path);
      return [path, time ?? (dirty.has(path) ? await readTime(join(contentDir, path)) : '')];
    }),
  );
  return new Map(times);
}

async function readTime(place: string): Promise<string> {
  const found = await stat(place).catch(() => undefined);
  return found?.mtime.toISOString() ?? '';
}

/** Asked once for each commit. Undefined where git does not know the folder. */
function readCommitTimes(contentDir: string): ReadonlyMap<string, string> | undefined {
  try {
    const head = runGit(contentDir, ['rev-parse', 'HEAD']).toString().trim();
    const key = `${contentDir} ${head}`;
    if (known?.key !== key) known = { key, times: listCommitTimes(contentDir) };
    return known.times;
  } catch (error) {
    if (error instanceof GitRefused || error instanceof CannotGoOn) return undefined;
    throw error;
  }
}

function listCommitTimes(contentDir: string): Map<string, string> {
  const words = [
    'log',
    '-n',
    String(mostCommits),
    '--format=%x01%ct',
    '--name-only',
    '--relative',
    '-z',
    '--',
    '.',
  ];
  const times = new Map<string, string>();
  let time = '';
  for (const part of runGit(contentDir, words)
    .toString()
    .split(/[\0\n]/)) {
    if (part.startsWith('\x01')) time = new Date(Number(part.slice(1)) * 1000).toISOString();
    else if (part !== '' && !times.has(part)) times.set(part, time);
  }
  return times;
}
