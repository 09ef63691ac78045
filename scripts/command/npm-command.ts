import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../content/settings.ts';

/** The program and the words with which `npm run NAME` starts a command, by this Node. To be run in the project's folder. */
export function readNpmCommand(name: string): [program: string, ...words: string[]] {
  const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
    scripts: Record<string, string | undefined>;
  };
  const [, ...words] = scripts[name]?.split(' ') ?? [];
  return [process.execPath, ...words];
}
