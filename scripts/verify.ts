import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './content/settings.ts';

/** `npm test`: form, types, house rules and tests; `npm run test:all` (`--all`) takes every view, size and moment where `npm test`
 *  takes a few. Goes on after a failure, so that one run tells everything; the last line counts, `N passed, N failed`. */

interface Step {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Shown as it comes; of the others the whole is shown at their end, so that two do not speak at once. */
  isLive?: boolean;
}

const bin = (name: string): string => join(projectDir, 'node_modules/.bin', name);
const workDir = join(projectDir, '.work');
const results = join(workDir, 'vitest.json');
const isWhole = process.argv.includes('--all');

const form: Step = {
  name: '排版',
  command: [bin('prettier'), '--check', '--log-level', 'warn', '.'],
};
const types: Step = { name: '类型', command: [bin('astro'), 'check', '--minimumSeverity', 'error'] };
// A file is looked at again when it has changed. A new clone, as a workflow has, looks at all of them.
const rules: Step = {
  name: '代码规则',
  command: [
    bin('eslint'),
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    join(workDir, 'eslint/'),
    '.',
  ],
};
const tests: Step = {
  name: isWhole ? '测试（全部）' : '测试',
  command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  isLive: true,
};

mkdirSync(workDir, { recursive: true });
rmSync(results, { force: true });
// Side by side, but for the tests: they keep both processors busy, and their build writes the types that the rules read.
// Types come before the rules: Astro writes the types of the collections then, and a fresh clone has none.
const looked = await Promise.all([runAll([types, rules]), runAll([form])]);
const areTests = await run(tests);
const steps = looked.flat();
const counted = countTests();
const passed = steps.filter(Boolean).length + counted.passed;
const failed = steps.filter((ok) => !ok).length + counted.failed + (areTests || counted.failed > 0 ? 0 : 1);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);

/** Runs steps one after the other; tells of each whether it passed. */
async function runAll(steps: readonly Step[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const step of steps) passed.push(await run(step));
  return passed;
}

function run({ name, command: [program, ...args], isLive = false }: Step): Promise<boolean> {
  const heading = `\n核对：${name}\n`;
  if (isLive) process.stdout.write(heading);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectDir,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(isWhole ? { TEST_ALL: '1' } : {}) },
      stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => said.push(part));
    child.stderr?.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      if (!isLive)
        process.stdout.write(`${heading}${Buffer.concat(said).toString()}${code === 0 ? '通过\n' : ''}`);
      resolve(code === 0);
    });
  });
}

/** The counts of Vitest's JSON report; none where it died before writing one. */
function countTests(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
