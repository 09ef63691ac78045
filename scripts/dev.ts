import { relative } from 'node:path';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { CannotGoOn } from './content/cannot-go-on.ts';
import { explainOldPlaces } from './content/old-places.ts';
import { inspectSigns } from './content/setting-values.ts';
import { readPort, readSettings, showFolder } from './content/settings.ts';
import type { PreviewListener } from './dev/follow-changes.ts';

const help = `边写边看：在这台电脑上打开网站，草稿也在内。存盘以后，打开着的网页自己换成新的；检查出的问题写在网页底部，也写在这里。/desk/ 是编辑台：填表、导入稿件、修正、提交。按 Ctrl+C 停止。

用法：
  npm run dev
  PORT=4322 npm run dev           换一个端口（默认 4321）

环境变量：CONTENT_DIR 内容文件夹，BASE_PATH 网站所在的目录。只有这台电脑打得开；不改动已经生成的网站。
退出码：1 打不开，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  async run() {
    const settings = readSettings();
    const port = readPort();
    inspectSigns('CONTENT_DIR', settings.contentDir);
    for (const sentence of explainOldPlaces(showFolder(settings.contentDir))) say(sentence);
    say('正在准备，第一次要十几秒……');
    // Astro takes a second to load, for which neither the help nor a slip should wait.
    const { servePreview } = await import('./dev/serve-preview.ts');
    const { url } = await servePreview(settings, port, listenFor(settings.contentDir));
    say(`网站已经打开：${url}\n编辑台：${url}desk/\n改好文件就存盘，网页自己会换。按 Ctrl+C 停止。`);
    return 0;
  },
});

/** Says what was shown and what the rules say of it; the same is not said twice. */
function listenFor(contentDir: string): PreviewListener {
  let told = '';
  return {
    onChanged(paths, milliseconds) {
      const names = paths.slice(0, 3).map((path) => relative(contentDir, path).replaceAll('\\', '/'));
      const more = paths.length > names.length ? `等 ${paths.length} 个文件` : '';
      say(
        `${new Date().toLocaleTimeString('zh-CN', { hour12: false })} 已经换新：${names.join('、')}${more}（${Math.round(milliseconds)} 毫秒）`,
      );
    },
    onLooked({ text }) {
      if (text !== told) say(text);
      told = text;
    },
    onFailed(error) {
      if (!(error instanceof CannotGoOn)) throw error;
      if (error.message !== told) say(error.message);
      told = error.message;
    },
  };
}
