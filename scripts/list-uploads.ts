import { listUploads } from '../src/inspection/upload-order.ts';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { readSettings } from './content/settings.ts';
import { inspectBuiltSite } from './publish/built-site.ts';
import { listSiteFiles } from './publish/site-files.ts';

const help = `列出要上传到对象存储的文件，按应当上传的先后：带摘要的文件、其余文件、网页，最后是检索入口。
照这个次序上传，读者在任何一刻看到的都是配套的页面和文件。

用法：
  npm run --silent uploads > uploads.tsv
  npm run --silent uploads -- --folders       网页另列一行“文件夹/”，给不会找 index.html 的存储桶用

每行四栏，用制表符分开：文件、存储里的名字、Content-Type、Cache-Control。`;

export const plan = command(import.meta, {
  help,
  options: { folders: 'flag' },
  async run({ options }) {
    const { outDir } = readSettings();
    await inspectBuiltSite(outDir);
    const files = listSiteFiles(outDir);
    const rows = listUploads(files, options.folders);
    say(rows.map(({ file, key, type, cache }) => [file, key, type, cache].join('\t')).join('\n'));
    return 0;
  },
});
