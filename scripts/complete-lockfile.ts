import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeLockfile,
  dropMetEngines,
  listMissingPlatforms,
  type Lockfile,
} from './packages/lockfile.ts';
import { projectDir } from './content/settings.ts';

/** Run after every `npm install`: names the platform packages that the registry did not show to this machine, and takes
 *  out the addresses packages were fetched from and the demands on Node that ours meets. See docs/decisions/0002-lockfile-for-every-platform.md. */
const path = join(projectDir, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const missing = listMissingPlatforms(lockfile);
const complete = dropMetEngines(completeLockfile(lockfile));
for (const locked of Object.values(complete.packages)) delete locked.resolved;
writeFileSync(path, `${JSON.stringify(complete, null, 2)}\n`);
process.stdout.write(`package-lock.json 已整理，补上 ${missing.length} 个平台包。\n`);
