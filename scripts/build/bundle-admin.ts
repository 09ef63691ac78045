import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { completeWords, type Words } from '../../src/admin/chinese-words.ts';
import { projectDir } from '../content/settings.ts';

const sveltia = join(projectDir, 'node_modules/@sveltia/cms');

/** The fonts of Sveltia CMS: its icons, and Latin letters. */
const fonts = /^(?:material-symbols|source-sans|noto-mono).*\.woff2$/;

/** What Sveltia CMS would load when it is asked to, and is never asked for here: the colours of 300 programming languages, maps,
 *  pictures of phones made into others, components that a site adds, and all languages of its own but Chinese and English. */
const unused =
  /^@shikijs\/|shiki-engine|^leaflet\/|^terra-draw|^svgo\/|^exifr\/|\/heic-|\/webp_enc|\/react-dom-|\/locales\/(?!zh-CN)/;

/** Writes the scripts of the editor into a folder, as `admin.js` and what it loads later, and its fonts. Returns the packages
 *  they are made of. Throws where the package no longer has the place where our ids come in. */
export async function bundleAdmin(folder: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: { admin: join(projectDir, 'src/admin/browser/start.ts') },
    outdir: folder,
    absWorkingDir: projectDir,
    ...{ bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, metafile: true },
    // A name that holds a hash of paths would be another on each machine.
    ...{ chunkNames: '[name]', legalComments: 'none', logLevel: 'silent', charset: 'utf8' },
    plugins: [leaveOut, spellNames, speakChinese],
  });
  await cp(join(sveltia, 'npm/assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (source) => source.endsWith('assets') || fonts.test(source.replace(/^.*[\\/]/, '')),
  });
  return listPackages(metafile);
}

const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundler) {
    bundler.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' && unused.test(path)
        ? { path: 'left-out', namespace: 'left-out' }
        : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: "throw new Error('This part of Sveltia CMS is not published.');",
    }));
  },
};

/** The function of Sveltia CMS that makes a file name, up to where it has taken the text in. It knows the accents of eight
 *  languages and no pinyin, and offers no place to put it. */
const slugify =
  /(=\((\w+),\{fallback:\w+=!0,locale:\w+=void 0,maxLength:\w+=void 0\}=\{\}\)=>\{let\{slug:\{encoding:[^{}]*\}=\{\}\}=\w+\.current\?\?\{\},\w+=\w+\?\?\w+,\w+=)\2;/g;

const spellNames: Plugin = {
  name: 'spell-names',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (text.match(slugify)?.length !== 1)
        throw new Error(
          '@sveltia/cms makes file names in another way now: see scripts/build/bundle-admin.ts',
        );
      // The fonts lie beside the script; these rules would ask another company for them.
      const ours = text.replace(/@font-face \{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g, '');
      const spelled = ours.replace(
        slugify,
        (_, start: string, name: string) => `${start}wenkuSpell(${name},location.hash);`,
      );
      const speller = JSON.stringify(join(projectDir, 'src/admin/spell-slug.ts').replaceAll('\\', '/'));
      return { contents: `import{spellSlug as wenkuSpell}from${speller};${spelled}`, loader: 'js' };
    });
  },
};

const speakChinese: Plugin = {
  name: 'speak-chinese',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]locales[\\/]zh-CN\.json$/ }, async ({ path }) => {
      const words = completeWords(JSON.parse(await readFile(path, 'utf8')) as Words);
      return { contents: JSON.stringify(words), loader: 'json' };
    });
  },
};

/** The packages of which something got into the scripts. */
function listPackages({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
