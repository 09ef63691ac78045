import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openFiles, type ReadFile } from '../../src/model/content-file.ts';
import { collectionNames } from '../../src/model/names.ts';
import { isPicturePath } from '../../src/model/pictures.ts';
import { isRootFile } from '../../src/model/root-files.ts';
import { compareIds } from '../../src/text/order.ts';
import type { FileToWrite } from '../content/write-files.ts';
import { projectDir } from '../content/settings.ts';
import { annotate } from '../manual/sample-pages.ts';

/** The first line of every example, by which a person, a search and `grep` find them all. */
export const exampleMark = '# 示例，看懂后删掉';

/** The made-up site of the tests: its entries pass the checks together, and a new collection has one there. */
const littleDir = join(projectDir, 'tests/little-content');

/** Every file of the little site, in the order of paths. */
export function readExamples(): ReadFile[] {
  const paths = readdirSync(littleDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(littleDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compareIds);
  return openFiles(paths.map((path) => ({ path, bytes: readFileSync(join(littleDir, path)) })));
}

/** One entry of each collection and whatever those name, so that no reference and no link leads nowhere. Where there is a
 *  choice, the entry that asks for the fewest others; collections without one come first. */
export function chooseExamples(files: readonly ReadFile[]): ReadFile[] {
  const chosen = new Set<ReadFile>();
  const entries = collectionNames
    .map((name) => files.filter(({ path }) => path.startsWith(`${name}/`)))
    .sort((left, right) => left.length - right.length);
  for (const candidates of entries) {
    if (candidates.some((file) => chosen.has(file))) continue;
    const [fewest = []] = candidates
      .map((file) => gather(file, files).filter((named) => !chosen.has(named)))
      .sort((left, right) => left.length - right.length);
    for (const file of fewest) chosen.add(file);
  }
  return files.filter((file) => chosen.has(file));
}

/** A file, the files it names, and those they name. */
function gather(start: ReadFile, files: readonly ReadFile[]): ReadFile[] {
  const found = new Set([start]);
  for (const file of found)
    for (const other of files) if (!isRootFile(other.path) && names(file, other)) found.add(other);
  return [...found];
}

/** Whether a file names another: in its fields, in a link, in a component, as a picture, by the series of a chart. */
function names({ opened, text }: ReadFile, { path, opened: other }: ReadFile): boolean {
  const [folder = '', name = ''] = path.split('/');
  const id = name.replace(/\.\w+$/, '');
  const isReferred = opened?.references.some(
    (reference) => reference.id === id && reference.to.some((collection) => collection === folder),
  );
  const { series } = (other?.value ?? {}) as { series?: string };
  const said = [`/${folder}/${id}/`, `/${path}`, `id="${id}"`, ...(series ? [`series="${series}"`] : [])];
  return isReferred === true || said.some((words) => text?.text.includes(words) === true);
}

/** The example as a new union gets it: marked, and each field with its sentence. A picture stays as it is. */
export function writeExample({ path, bytes, text, opened }: ReadFile): FileToWrite {
  if (isPicturePath(path) || !text) return { path, content: bytes };
  const lines = annotate(opened?.schema ?? z.never(), text.text).split('\n');
  // In an article the mark stands in the front matter, where it is no text.
  lines.splice(lines[0] === '---' ? 1 : 0, 0, exampleMark);
  return { path, content: lines.join('\n') };
}
