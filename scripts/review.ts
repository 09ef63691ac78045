import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openFiles } from '../src/model/content-file.ts';
import { composeReview } from '../src/review/compose-review.ts';
import { reviewMark, writeReviewPage } from '../src/review/review-page.ts';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { openContent } from './content/open-content.ts';
import { readOldFiles } from './content/old-content.ts';
import { findReviewBase, listPathsSince } from './content/review-base.ts';
import { projectDir, readSettings, showFolder } from './content/settings.ts';
import { replaceFiles } from './content/write-files.ts';
import { findToday } from './desk/today.ts';

const help = `把改动做成一页给审核的人看：每一条改前、改后并排，改了的字有记号，还有检查的结果、改了的数字和来源。只看，不改内容。

用法：
  npm run review                              和 main 分支比较，提交了的、没有提交的都算
  npm run review -- HEAD~1                    和某个提交或分支比较
  npm run review -- --out ../gaidong.html     写到别处；不写就是 .work/review.html

退出码：0 写好了，1 没有写成，2 命令写错了，或者没有那个分支、提交。怎样审核见 docs/editors/review.md。`;

export const plan = command(import.meta, {
  help,
  options: { out: 'text' },
  words: 1,
  async run({ options, words: [asked] }) {
    const { contentDir, siteUrl, basePath } = readSettings();
    const file = await inspectOut(options.out);
    const base = findReviewBase(contentDir, asked);
    const paths = listPathsSince(contentDir, base.commit);
    const { files } = await openContent(contentDir);
    const review = await composeReview({
      ...{ paths, base: base.words, today: findToday(), after: files },
      before: openFiles(readOldFiles(contentDir, base.commit)),
      address: (written) => (written.startsWith('/') ? siteUrl + basePath + written.slice(1) : written),
    });
    await replaceFiles([{ path: file, content: writeReviewPage(review) }]);
    say(`和${base.words}相比，改动了 ${review.changes.length} 个文件。用浏览器打开：${showFolder(file)}`);
    return 0;
  },
});

/** Where the page goes. A file that is no page of ours is not written over: a slip would cost an article. */
async function inspectOut(asked: string | undefined): Promise<string> {
  if (asked === undefined) return join(projectDir, '.work/review.html');
  if (!asked.endsWith('.html'))
    throw new Misuse(`--out 后面写一个以 .html 结尾的文件名；写的却是 ${asked}。`);
  const file = resolve(asked);
  const old = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (old !== undefined && !old.includes(reviewMark))
    throw new Misuse(`${asked} 是别的网页，不能盖掉。请换一个文件名。`);
  return file;
}
