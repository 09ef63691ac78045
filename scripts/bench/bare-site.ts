import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleNames } from '../../src/model/names.ts';
import { readNpmCommand } from '../command/npm-command.ts';
import { projectDir } from '../content/settings.ts';
import { measureCommand, type Cost } from './measure-command.ts';
import { generateSearchCorpus } from './search-corpus.ts';

/** This site and a bare one of the same articles, each ready to be built as often as a bench likes. */
export interface SitePair {
  content: string;
  /** The bare site's own copy of the articles. */
  bareContent: string;
  buildOwn: (...options: string[]) => Promise<Cost>;
  buildBare: () => Promise<Cost>;
}

/** Lays two sites of so many generated articles into a folder of the workshop; of our own content, where no number is given. */
export async function prepareSites(work: string, count: number | undefined): Promise<SitePair> {
  await rm(work, { recursive: true, force: true });
  const [content, bare] = [join(work, 'content'), join(work, 'bare')];
  const own = join(projectDir, 'content');
  if (count === undefined) await cp(own, content, { recursive: true });
  else await generateSearchCorpus(own, content, count);
  await makeBareSite(bare, content);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'site') };
  return {
    ...{ content, bareContent: join(bare, 'src/content') },
    buildOwn: (...options) => measureCommand([...readNpmCommand('build'), ...options], env, projectDir),
    buildBare: () =>
      measureCommand(
        ['bash', '-c', 'node_modules/.bin/astro build && node_modules/.bin/pagefind --site dist'],
        { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        bare,
      ),
  };
}

/** The site that Astro's documentation shows: glob loader, getStaticPaths, render. */
async function makeBareSite(folder: string, content: string): Promise<void> {
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await symlink(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  for (const name of articleNames)
    await cp(join(content, name), join(folder, 'src/content', name), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default { site: "https://example.org" };\n');
  await writeFile(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content' }) }) };
`,
  );
  await writeFile(
    join(folder, 'src/pages/[...id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-CN"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  );
}
