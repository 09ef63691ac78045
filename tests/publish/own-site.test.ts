import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectDir } from '../../scripts/content/settings.ts';
import { initFolder } from '../../scripts/init/init-folder.ts';
import { listSiteFiles } from '../../scripts/publish/site-files.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

/** The walk of docs/editors/own-site.md: a folder of one's own, in it an article, a picture and a colour of one's own, published. */

const article = `---
title: 周满仓：三十年一把刨子
summary: 云州的木工周满仓用一把刨子做了三十年门窗，2019年收了第一个徒弟。
date: 2026-03-12
region: yunzhou
sources:
  - source: xingzheng-quhua
    locator: 第3页
---

云州的木工周满仓用一把刨子做了三十年门窗。

![周满仓的刨子和门窗](/images/paozi.jpg)
`;

let copy: ProjectCopy;
let outDir: string;
beforeAll(async () => {
  copy = copyProject();
  const folder = join(copy.folder, 'wenzi');
  outDir = join(copy.folder, 'www', 'own');
  await initFolder(folder, { name: '云州匠声', region: '云州市' });
  writeFileSync(join(folder, 'stories/zhou-mancang.md'), article);
  copyFileSync(
    join(projectDir, 'tests/little-content/images/mo-shangu.jpg'),
    join(folder, 'images/paozi.jpg'),
  );
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  writeFileSync(join(folder, 'site.yaml'), site.replace(/^# colour: .*$/m, "colour: '#14532f'"));
  await copy.build({ CONTENT_DIR: folder, OUT_DIR: outDir });
});
afterAll(() => {
  copy.remove();
});

const readPage = (path: string): string => readFileSync(join(outDir, path), 'utf8');

test('the folder of init is published with the article and the picture that were put into it', () => {
  expect(readPage('index.html')).toContain('云州匠声');
  const page = readPage('stories/zhou-mancang/index.html');
  expect(page).toContain('三十年一把刨子');
  expect(page).toMatch(/<img[^>]*alt="周满仓的刨子和门窗"/);
  expect(readPage('regions/yunzhou/index.html')).toContain('周满仓');
});

test('the colour of site.yaml is that of the style sheet and of the icon', () => {
  const sheets = globSync('assets/*.css', { cwd: outDir }).map(readPage);
  expect(sheets.some((sheet) => /--seal: ?#14532f/.test(sheet))).toBe(true);
  expect(sheets.some((sheet) => sheet.includes('#972819'))).toBe(false);
  expect(readPage('icon.svg')).toMatch(/fill="#14532f".*>云</);
});

test('what lies beside the words is not published', () => {
  const files = listSiteFiles(outDir);
  expect(files.filter((file) => /README|vscode|workflows|site\.yaml/.test(file))).toEqual([]);
});
