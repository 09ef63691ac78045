import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './content/settings.ts';

/** `npm test`: form, house rules, types and tests. Goes on after a failure, so that one run tells everything;
 *  the last line counts, `N passed, N failed`. */

const bin = (name: string): string => join(projectDir, 'node_modules/.bin', name);
const results = join(projectDir, '.work/vitest.json');

// Types come before the rules: Astro writes the types of the collections then, and the rules need them in a fresh clone.
const steps = [
  { name: '排版', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: '类型', command: [bin('astro'), 'check', '--minimumSeverity', 'error'] },
  { name: '代码规则', command: [bin('eslint'), '.'] },
];

let passed = 0;
let failed = 0;
for (const { name, command } of steps) {
  process.stdout.write(`\n核对：${name}\n`);
  if (run(command)) passed += 1;
  else failed += 1;
}
process.stdout.write('\n核对：测试\n');
rmSync(results, { force: true });
mkdirSync(join(projectDir, '.work'), { recursive: true });
const green = run([
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
const counted = countTests();
passed += counted.passed;
failed += counted.failed + (green || counted.failed > 0 ? 0 : 1);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);

function run([program = '', ...args]: readonly string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(program, args, { cwd: projectDir, env, stdio: 'inherit' }).status === 0;
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
