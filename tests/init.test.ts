import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { perform } from '../scripts/command/command.ts';
import { openContent } from '../scripts/content/open-content.ts';
import { plan } from '../scripts/init.ts';
import { exampleMark } from '../scripts/init/example-files.ts';
import { initFolder, listUnionFiles } from '../scripts/init/init-folder.ts';
import { writeSiteFile } from '../scripts/init/site-file.ts';
import { explainAnswer, proposeLevel, proposeRegionId, type Union } from '../scripts/init/union.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { collectionNames } from '../src/model/names.ts';
import { isPicturePath } from '../src/model/pictures.ts';
import { shapeOf, unwrap } from '../src/model/schema-shape.ts';
import { siteSchema } from '../src/model/site.ts';

const parent = mkdtempSync(join(tmpdir(), 'wenku-init-test-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const union = { name: '云州匠声', region: '云州市', address: 'https://yunzhou.example.org' };

/** Runs the command here, where no terminal asks. */
async function init(...words: string[]): Promise<{ status: number; output: string }> {
  let output = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const status = await perform(plan, words, {});
  write.mockRestore();
  return { status, output };
}

async function findFaults(folder: string): Promise<unknown[]> {
  return runChecks((await openContent(folder)).files, { today: '2026-12-31' }).findings;
}

describe.each<[string, Union]>([
  ['that says nothing of itself', {}],
  ['with a name, a region and an address', union],
  ['whose region is called as that of the examples', { region: '江州市' }],
])('the folder of a union %s', (_, asked) => {
  const folder = join(parent, Object.keys(asked).join('-') || 'nothing');

  test('passes the checks without a warning', async () => {
    await initFolder(folder, asked);
    expect(await findFaults(folder)).toEqual([]);
  });

  test('has a marked example of every collection', () => {
    for (const name of collectionNames) {
      const texts = readdirSync(join(folder, name)).map((file) =>
        readFileSync(join(folder, name, file), 'utf8'),
      );
      expect(
        texts.some((text) => text.split('\n', 2).includes(exampleMark)),
        name,
      ).toBe(true);
    }
  });

  test('passes the checks when its examples are gone, as its README says it', async () => {
    const line = /^grep .*$/m.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[0] ?? '';
    execFileSync('sh', ['-c', line], { cwd: folder });
    const { files, library } = await openContent(folder);
    expect(runChecks(files, { today: '2026-12-31' }).findings).toEqual([]);
    expect(library.site.name).toBe(asked.name ?? '未命名的网站');
    expect(files.length).toBe(asked.region === undefined ? 1 : 3);
  });
});

test('the answers stand where they belong', () => {
  const files = new Map(listUnionFiles(union).map(({ path, content }) => [path, String(content)]));
  expect(parse(files.get('site.yaml') ?? '')).toMatchObject({
    ...{ name: union.name, url: union.address, owner: '云州市总工会', home: { regions: ['yunzhou'] } },
  });
  expect(parse(files.get('regions/yunzhou.yaml') ?? '')).toMatchObject({
    name: '云州市',
    level: 'prefecture-city',
  });
  expect(files.get('README.md')).toContain('# 云州匠声');
});

/** The fields of a schema and those inside them. */
function listFields(schema: z.ZodType): [string, z.ZodType][] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const inner = unwrap(field);
    const within = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
    return [[key, field] as [string, z.ZodType], ...listFields(within)];
  });
}

test('every field of site.yaml has its sentence above it, and is one that may be written', () => {
  const lines = writeSiteFile({}).split('\n');
  const bare = (line: string): string => line.replace(/^[#\s-]*/, '');
  for (const [key, field] of listFields(siteSchema)) {
    const { title, description } = z.globalRegistry.get(field) ?? {};
    const at = lines.findIndex((line) => bare(line) === `${String(title)}：${String(description)}`);
    expect(at, key).toBeGreaterThan(-1);
    expect(bare(lines[at + 1] ?? ''), key).toMatch(new RegExp(`^${key}:`));
  }
  // With the sign taken off at the beginning of every line that has a field behind it, it is a file that fits the schema.
  const whole = lines.map((line) => line.replace(/^# (?=[\s-]*\w+:|[\s#]*- )/, '')).join('\n');
  expect(siteSchema.safeParse(parse(whole)).error?.issues).toBeUndefined();
  expect(Object.keys(parse(whole) as object)).toEqual(Object.keys(shapeOf(siteSchema)));
});

test('what VS Code is given speaks of this folder', () => {
  const files = listUnionFiles({}).filter(({ path }) => !isPicturePath(path));
  expect(files.filter(({ path }) => path.startsWith('.vscode/schemas/')).length).toBeGreaterThan(14);
  const settings = files.find(({ path }) => path === '.vscode/settings.json');
  expect(JSON.parse(String(settings?.content))).toMatchObject({
    'yaml.schemas': { './.vscode/schemas/people.json': 'people/*.yaml' },
  });
  const lost = files.filter(({ content }) => /(?<![\w/.-])content\/[a-z]/.test(String(content)));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('the workflow is YAML, names one engine at one version and builds these words with it', () => {
  const file = listUnionFiles({}).find(({ path }) => path === '.github/workflows/build.yml');
  const { env, jobs } = parse(String(file?.content)) as {
    env: Record<string, string>;
    jobs: { build: { steps: { with?: Record<string, string>; env?: Record<string, string> }[] } };
  };
  expect(env['ENGINE_VERSION']).toMatch(/^[0-9a-f]{40}$|^v\d/);
  const { steps } = jobs.build;
  expect(steps.some((step) => step.with?.['ref'] === '${{ env.ENGINE_VERSION }}')).toBe(true);
  expect(steps.some((step) => step.env?.['CONTENT_DIR'] === '${{ github.workspace }}')).toBe(true);
});

test('npm run init says what comes next, and leaves nothing beside the folder', async () => {
  const own = join(parent, 'own');
  mkdirSync(join(own, 'empty'), { recursive: true });
  for (const name of ['new', 'empty', 'deep/er']) {
    const { status, output } = await init(join(own, name), '--region', '云州市');
    expect(status, output).toBe(0);
    expect(output).toContain(`CONTENT_DIR=${join(own, name)} npm start`);
    expect(output).toContain('网站名称、网址还没有写明');
  }
  expect(readdirSync(own).sort()).toEqual(['deep', 'empty', 'new']);
}, 120_000);

test('npm run init touches nothing that is there, and does nothing after a wrong answer', async () => {
  const own = join(parent, 'taken');
  mkdirSync(join(own, 'full'), { recursive: true });
  writeFileSync(join(own, 'full/note.txt'), '我的');
  writeFileSync(join(own, 'file'), '我的');
  for (const [name, reason] of [
    ['full', '里面不是空的，没有动它'],
    ['file', '没有动它'],
    ['a#b', '有 #'],
  ] as const)
    expect(await init(join(own, name))).toMatchObject({
      status: 1,
      output: expect.stringContaining(reason) as string,
    });
  for (const words of [
    ['--address', 'example'],
    ['--region', '☆'],
    ['--name', '长'.repeat(99)],
  ])
    expect((await init(join(own, 'fresh'), ...words)).status, words.join(' ')).toBe(2);
  expect(readdirSync(own).sort()).toEqual(['file', 'full']);
  expect(readdirSync(join(own, 'full'))).toEqual(['note.txt']);
  expect(readFileSync(join(own, 'file'), 'utf8')).toBe('我的');
}, 120_000);

test('a region gets the id and the level that its name tells', () => {
  const told = ['江州市', '清河区', '云和县', '东江省', '内蒙古自治区', '北京市', '赵县'].map((name) => [
    proposeRegionId(name),
    proposeLevel(name),
  ]);
  expect(told).toEqual([
    ['jiangzhou', 'prefecture-city'],
    ['qinghe', 'district'],
    ['yunhe', 'county'],
    ['dongjiang', 'province'],
    ['neimenggu', 'autonomous-region'],
    ['beijing', 'municipality'],
    ['zhaoxian', 'county'],
  ]);
  expect(explainAnswer.region('☆')).toContain('汉字');
});

test('a name that YAML would read as something else stays a name', () => {
  for (const name of ['true', '云州: 匠声', '#1', '‘匠’', '2026'])
    expect(parse(writeSiteFile({ name })), name).toMatchObject({ name });
});
