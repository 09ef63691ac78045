import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runChecks, type CheckResult } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/checks/check.ts';
import { createMemory, openContent, type Content } from '../content/open-content.ts';
import { projectDir } from '../content/settings.ts';
import { findToday } from '../desk/today.ts';

/** The content as it lies on the disk, and what the rules say of it. */
export interface Seen {
  content: Content;
  result: CheckResult;
  /** The findings of each file. */
  findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Where the deeds of the desk are done. */
export interface Workshop {
  contentDir: string;
  /** Where uploads and kept copies lie: outside of the content, apart for each content folder. */
  workDir: string;
  /** Reads what has changed since it was last asked, and lets the rules look at it where anything has. */
  look(): Promise<Seen>;
}

/** Opens a workshop over a content folder. `workDir` is given by tests alone. */
export function openWorkshop(contentDir: string, workDir = findWorkDir(contentDir)): Workshop {
  const memory = createMemory();
  let seen: Seen | undefined;
  return {
    contentDir,
    workDir,
    async look() {
      const content = await openContent(contentDir, memory);
      if (seen && isSame(seen.content, content)) return seen;
      const result = runChecks(content.files, { today: findToday() });
      seen = { content, result, findings: Map.groupBy(result.findings, ({ file }) => file) };
      return seen;
    },
  };
}

/** Of a file that has not changed the memory hands out the same bytes. */
function isSame({ files: before }: Content, { files: after }: Content): boolean {
  return (
    before.length === after.length &&
    before.every((file, at) => {
      const other = after[at];
      return (
        file.path === other?.path &&
        file.bytes === other.bytes &&
        file.picture === other.picture &&
        file.unread === other.unread
      );
    })
  );
}

/** `.work/desk/` and a sign of the content folder, so that copies of one never come into another. */
export function findWorkDir(contentDir: string): string {
  return join(projectDir, '.work/desk', createHash('sha256').update(contentDir).digest('hex').slice(0, 12));
}
