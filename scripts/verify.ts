import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command/command.ts';
import { projectDir } from './content/settings.ts';

const help = `核对整个项目：排版、类型、代码规则、测试。一项不过也往下走，一次说完；最后一行是总数。

用法：
  npm test                 每次提交前
  npm run test:all         每种宽度、每个时刻、每种磁盘都试（--all），要久得多

退出码：0 全部通过，1 有没通过的，2 命令写错了。`;

interface Step {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Shown as it comes; of the others the whole is shown at their end, so that two do not speak at once. */
  isLive?: boolean;
}

const bin = (name: string): string => join(projectDir, 'node_modules/.bin', name);
const workDir = join(projectDir, '.work');
const results = join(workDir, 'vitest.json');

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
  name: '测试',
  command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  isLive: true,
};

export const plan = command(import.meta, {
  help,
  options: { all: 'flag' },
  async run({ options }) {
    mkdirSync(workDir, { recursive: true });
    rmSync(results, { force: true });
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(options.all ? { TEST_ALL: '1' } : {}) };
    // Side by side, but for the tests: they keep both processors busy, and their build writes the types that the rules read.
    // Types come before the rules: Astro writes the types of the collections then, and a fresh clone has none.
    const looked = await Promise.all([runAll([types, rules], env), runAll([form], env)]);
    const areTests = await run(tests, env);
    const steps = looked.flat();
    const counted = countTests();
    const passed = steps.filter(Boolean).length + counted.passed;
    const failed =
      steps.filter((ok) => !ok).length + counted.failed + (areTests || counted.failed > 0 ? 0 : 1);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  },
});

/** Runs steps one after the other; tells of each whether it passed. */
async function runAll(steps: readonly Step[], env: NodeJS.ProcessEnv): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const step of steps) passed.push(await run(step, env));
  return passed;
}

function run(
  { name, command: [program, ...args], isLive = false }: Step,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const heading = `\n核对：${name}\n`;
  if (isLive) process.stdout.write(heading);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectDir,
      env,
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
