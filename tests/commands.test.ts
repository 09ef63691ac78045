import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { perform, type Command } from '../scripts/command/command.ts';
import type { OptionTable } from '../scripts/command/words.ts';
import { projectDir } from '../scripts/content/settings.ts';

const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The commands that are programs of our own, with the names of their files. */
const programs = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node (?:.* )?(scripts\/[\w-]+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

type Plan = Command<OptionTable>;
const plans = new Map(
  await Promise.all(
    programs.map(
      async ([name, file]) =>
        [name, ((await import(join(projectDir, file))) as { plan: Plan }).plan] as const,
    ),
  ),
);

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a command whose work is a trap: whoever gets there has not been stopped by the slip. */
async function slip(
  plan: Plan,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<number | 'done'> {
  const run = vi.fn(() => 0);
  const code = await perform({ ...plan, run }, words, env);
  return run.mock.calls.length > 0 ? 'done' : code;
}

/** Twelve slips of the hand. A command that takes any number of words looks at them itself, so those are left out there. */
function listSlips({ options = {}, words = 0 }: Plan): string[][] {
  const [flag = 'help'] = Object.keys(options).filter((name) => options[name] === 'flag');
  const [text] = Object.keys(options).filter((name) => options[name] !== 'flag');
  const many = Array.from({ length: Math.min(words, 9) }, (_, index) => `词${index}`);
  return [
    ['--nothing'],
    [`--${flag.slice(0, 2)}${flag.slice(3)}`],
    [`-${flag}`],
    [`--${flag.toUpperCase()}`],
    [`--${flag}=1`],
    [`--no-${flag}`],
    ['-x'],
    [`——${flag}`],
    [`－－${flag}`],
    [''],
    ['--', '--', `——${flag}`],
    words === Infinity ? ['--__proto__'] : [...many, '多了'],
    ...(text === undefined ? [] : [[`--${text}`], [`--${text}=`], [`--${text}`, `--${flag}`]]),
  ];
}

test('every program among the commands stands on the frame', () => {
  expect(programs.length).toBeGreaterThanOrEqual(14);
  for (const [name, plan] of plans) expect(plan.help, name).toMatch(/用法：/);
});

describe.each(programs)('npm run %s', (name) => {
  const plan = (): Plan => {
    const found = plans.get(name);
    if (!found) throw new Error(name);
    return found;
  };

  test('does nothing after a slip: 2, a sentence, and the help', async () => {
    const slips = listSlips(plan());
    expect(slips.length).toBeGreaterThanOrEqual(12);
    for (const words of slips) {
      said = '';
      expect(await slip(plan(), words), JSON.stringify(words)).toBe(2);
      expect(said, JSON.stringify(words)).toMatch(/。[^]*\n\n[^]*用法：/);
    }
  });

  test('helps when asked, whatever else is asked', async () => {
    expect(await slip(plan(), ['--help'])).toBe(0);
    expect(said).toContain(plan().help);
  });

  test('sees a flag that npm has kept for itself', async () => {
    for (const flag of Object.keys(plan().options ?? {})) {
      const swallowed = `npm_config_${flag.slice(0, 1)}${flag.slice(2)}`;
      for (const key of [`npm_config_${flag}`, ...(flag.length > 3 ? [swallowed] : [])])
        expect(await slip(plan(), [], { [key]: 'true' }), key).toBe(2);
    }
    expect(await slip(plan(), [], { npm_config_cache: '/root/.npm', npm_config_yes: '' })).toBe('done');
  });
});

test('what cannot be foreseen is a sentence and a log, what a value holds is shown and not obeyed', async () => {
  const crash: Plan = {
    help: '',
    run: () => {
      throw new TypeError('Cannot read properties of undefined');
    },
  };
  expect(await perform(crash, [], {})).toBe(1);
  expect(said).toMatch(/^程序自己出错了，没有做完。请把 .work\/error.log 发给维护人员。\n$/);
  said = '';
  expect(await perform(crash, ['\u001B[31m红'], {})).toBe(2);
  expect(said).toContain('␛[31m红');
});

test('no command writes to the terminal past the frame', () => {
  // verify.ts hands on the signs and colours of the tools it runs.
  const files = readdirSync(join(projectDir, 'scripts')).filter(
    (file) => file.endsWith('.ts') && file !== 'verify.ts',
  );
  const past = files.filter((file) =>
    /process\.(?:argv|stdout|stderr)|parseArgs|console\./.test(
      readFileSync(join(projectDir, 'scripts', file), 'utf8'),
    ),
  );
  expect(past).toEqual([]);
});
