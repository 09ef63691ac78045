import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findSite } from '../../src/library/find-site.ts';
import { isPicturePath } from '../../src/model/pictures.ts';
import { isRootFile } from '../../src/model/root-files.ts';
import { blankSite, listSpirits, listStages, siteSchema, type Site } from '../../src/model/site.ts';
import { exampleOfField, findSchema } from '../../src/model/schema-shape.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { projectDir, showFolder } from '../content/settings.ts';
import { createFiles, type FileToWrite } from '../content/write-files.ts';
import { liftPaths, listBesideFiles } from './beside-files.ts';
import { chooseExamples, readExamples, writeExample } from './example-files.ts';
import { listRegionFiles } from './region-files.ts';
import { writeSiteFile } from './site-file.ts';
import { proposeRegionId, type Union } from './union.ts';

/** Writes the content folder of a new union. It is made beside its place and moved there when it is whole. Throws CannotGoOn
 *  where something is in its place already, which then stays as it is. */
export async function initFolder(folder: string, union: Union): Promise<void> {
  await inspectPlace(folder);
  const beside = join(dirname(folder), `.wenku-init-${randomBytes(4).toString('hex')}`);
  try {
    const files = listUnionFiles(union);
    await createFiles(files.map(({ path, content }) => ({ path: join(beside, path), content })));
    await placeFolder(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Windows moves no folder over another, were it empty; what has been filled meanwhile cannot be taken away. */
async function placeFolder(beside: string, folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      await inspectPlace(folder);
      throw error;
    }
  }
  await rename(beside, folder);
}

async function inspectPlace(folder: string): Promise<void> {
  const shown = showFolder(folder);
  const sign = /[#?%]/.exec(folder)?.[0];
  if (sign !== undefined)
    throw new CannotGoOn(`${shown} 的名字里有 ${sign}，制作网页的工具不认。请换一个名字。`);
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new CannotGoOn(`${shown} 是一个文件，没有动它。请换一个名字。`);
  if (found && (await readdir(folder)).length > 0)
    throw new CannotGoOn(`${shown} 已经有了，里面不是空的，没有动它。请换一个名字，或者先把里面的东西移走。`);
  await mkdir(dirname(folder), { recursive: true });
}

/** Everything in the folder of a new union; where two speak of one path, its own file counts and not the example. */
export function listUnionFiles(union: Union): FileToWrite[] {
  const little = readExamples();
  const examples = chooseExamples(little).map(writeExample);
  const own = [
    { path: 'site.yaml', content: writeSiteFile(chooseValues(union, findSite(little))) },
    ...(union.region === undefined ? [] : listRegionFiles(union.region)),
  ];
  const words = examples
    .filter(({ path }) => !isRootFile(path) && !own.some((file) => file.path === path))
    .concat(own)
    .map((file) => (typeof file.content === 'string' ? { ...file, content: liftPaths(file.content) } : file));
  const pictures = words.map(({ path }) => path).filter(isPicturePath);
  return [...words, ...listBesideFiles(union.name ?? blankSite.name, findVersion(), pictures)];
}

/** What stands in a new site.yaml: the answers, what follows from them, and the vocabularies that the examples use. */
function chooseValues({ name, region, address }: Union, little: Site): Record<string, unknown> {
  const example = (...path: string[]): unknown => {
    const field = findSchema(siteSchema, path);
    return field && exampleOfField(field);
  };
  const frame = (key: string, words: readonly string[]): object => ({
    title: example(key, 'title'),
    list: words.map((word) => ({ name: word })),
  });
  return {
    name: name ?? blankSite.name,
    tagline: example('tagline'),
    url: address ?? blankSite.url,
    owner: region === undefined ? blankSite.owner : `${region}总工会`,
    ...(region === undefined ? {} : { home: { regions: [proposeRegionId(region)] } }),
    stages: frame('stages', listStages(little)),
    spirits: frame('spirits', listSpirits(little)),
  };
}

/** The commit of this engine; where it was copied without its history, the tag of its version. */
function findVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!existsSync(join(projectDir, '.git'))) return `v${version}`;
  try {
    const words = ['rev-parse', 'HEAD'];
    return execFileSync('git', words, { cwd: projectDir, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return `v${version}`;
  }
}
