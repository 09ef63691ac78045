import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
let elsewhere: string;
beforeAll(() => {
  copy = copyProject();
  elsewhere = join(dirname(copy.dir), 'elsewhere', '内容');
  cpSync(copy.contentDir, elsewhere, { recursive: true });
});
afterAll(() => {
  copy.remove();
});

test('a picture that is not there stops the build where it stops the check', async () => {
  for (const [env, folder] of [
    [{ CONTENT_DIR: 'content' }, copy.contentDir],
    [{ CONTENT_DIR: elsewhere }, elsewhere],
  ] as const) {
    const picture = join(folder, 'images/mo-shangu.jpg');
    expect(await copy.run('check', env)).toMatchObject({ code: 0 });
    renameSync(picture, join(folder, '..', 'away.jpg'));
    for (const command of ['check', 'build']) {
      const { code, output } = await copy.run(command, env);
      expect(code).toBe(1);
      expect(output).toMatch(/images\/ 里没有 mo-shangu\.jpg 这张图片。 {2}image-missing/);
    }
    renameSync(join(folder, '..', 'away.jpg'), picture);
  }
});

test('the pictures of other content lie in its own folder, and are published in all sizes', async () => {
  await copy.build({ CONTENT_DIR: elsewhere });
  const folder = join(copy.outDir, 'images');
  for (const name of [
    'mo-shangu.jpg',
    ...['760', '900'].flatMap((width) => [`mo-shangu.jpg-${width}.avif`, `mo-shangu.jpg-${width}.webp`]),
  ])
    expect(existsSync(join(folder, name))).toBe(true);
  expect(existsSync(join(folder, 'mo-shangu.jpg-1520.webp'))).toBe(false);
  const { width, format } = await sharp(join(folder, 'mo-shangu.jpg-760.webp')).metadata();
  expect({ width, format }).toEqual({ width: 760, format: 'webp' });
  const page = readFileSync(join(copy.outDir, 'stories/lv-jinxiang/index.html'), 'utf8');
  expect(page).toContain(
    '<source type="image/avif" srcset="/images/mo-shangu.jpg-760.avif 760w, /images/mo-shangu.jpg-900.avif 900w"',
  );
  expect(page).toMatch(
    /<img src="\/images\/mo-shangu\.jpg-760\.webp" alt="吕金香在窗前磨扇骨" width="900" height="600"/,
  );
});
