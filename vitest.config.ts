import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { readSettings } from './scripts/content/settings.ts';
import { isOurContent } from './tests/our-content/is-our-content.ts';

/** A machine loaded by others answers late; a test that waits for a browser or a build waits for what happens, and this long. */
const patience = {
  ...{ testTimeout: 600_000, hookTimeout: 600_000 },
  expect: { poll: { timeout: 120_000 } },
};

const compiled = fileURLToPath(new URL('.work/cache/compiled', import.meta.url));
const isOurs = isOurContent(readSettings().contentDir);

/** Which test stands where: docs/developers/testing.md. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/import/**/*.test.ts',
          ],
          // Nothing here leaves anything behind in a module, and loading them all for each file took four times as long.
          pool: 'threads',
          isolate: false,
          // Commands are started here by the hundred.
          env: { NODE_COMPILE_CACHE: compiled, NODE_COMPILE_CACHE_PORTABLE: '1' },
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/publish/**/*.test.ts'],
          globalSetup: ['tests/build-little-site.ts'],
          ...patience,
        },
      },
      // What speaks of our own words is asked of our own content.
      ...(isOurs
        ? [
            {
              test: {
                name: 'our-content',
                include: ['tests/our-content/**/*.test.ts'],
                globalSetup: ['tests/our-content/build-our-site.ts'],
                ...patience,
              },
            },
          ]
        : []),
    ],
  },
});
