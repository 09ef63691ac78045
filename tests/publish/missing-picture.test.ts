import { cpSync, existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { littlePublicPaths } from '../../scripts/manual/golden-cases.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => {
  copy.remove();
});

test('a picture that is not there stops the build where it stops the check', async () => {
  const elsewhere = join(dirname(copy.dir), 'elsewhere', 'content');
  cpSync(copy.contentDir, elsewhere, { recursive: true });
  const picture = join(copy.dir, 'public', littlePublicPaths[0] ?? '');
  for (const env of [{ CONTENT_DIR: 'content' }, { CONTENT_DIR: elsewhere }]) {
    expect(await copy.run('check', env)).toMatchObject({ code: 0 });
    renameSync(picture, `${picture}.away`);
    for (const command of ['check', 'build']) {
      const { code, output } = await copy.run(command, env);
      expect(code).toBe(1);
      expect(output).toMatch(/public\/ 里没有 images\/mo-shangu\.jpg 这个文件。 {2}image-missing/);
    }
    renameSync(`${picture}.away`, picture);
  }
});

test('the pictures of other content lie in public/ of the project too, and are published', async () => {
  const elsewhere = join(dirname(copy.dir), 'elsewhere', 'content');
  await copy.build({ CONTENT_DIR: elsewhere });
  expect(littlePublicPaths.filter((path) => !existsSync(join(copy.outDir, path)))).toEqual([]);
});
