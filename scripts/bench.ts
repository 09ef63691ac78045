import { command } from './command/command.ts';
import { Misuse } from './command/words.ts';

/** `npm run bench NAME`: measurements, compared within one run. Nothing here is asserted by a test. */

const benches: Readonly<Record<string, { about: string; run: (args: string[]) => Promise<void> }>> = {
  build: {
    about: '整站生成：本站与“裸 Astro + 原装 Pagefind”，同一批文章。参数：篇数（默认 500）',
    run: async (args) => (await import('./bench/build.ts')).benchBuild(args),
  },
  edit: {
    about: '改一处再生成：与全部重做、与裸站改同一处相比。参数：篇数（不写就用本站的内容）',
    run: async (args) => (await import('./bench/edit.ts')).benchEdit(args),
  },
  check: {
    about: '内容检查：5000 篇',
    run: async (args) => (await import('./bench/check.ts')).benchCheck(args),
  },
  bombs: {
    about: '内容检查：一个个难缠的文件，各在 10 秒、1.5 GB 以内',
    run: async (args) => (await import('./bench/bombs.ts')).benchBombs(args),
  },
  search: {
    about: '检索：召回、精确、排序、字节数，与原装 Pagefind 相比',
    run: async (args) => (await import('./bench/search.ts')).benchSearch(args),
  },
  import: {
    about:
      '导入：100 页的 Word 文件；参数是文件夹时，把里面的文件都导入一遍（什么都不写），列出错、丢字、用时、说明',
    run: async (args) => (await import('./bench/import.ts')).benchImport(args),
  },
  laws: {
    about:
      '法规：把一个文件夹里的法规全文导入副本，数找到的字段、条文和检查的消息，再按条号和原句检索条文。参数：文件夹',
    run: async (args) => (await import('./bench/laws.ts')).benchLaws(args),
  },
  paint: {
    about: '首次显示：慢线路、慢手机上，几个已生成的网站轮流打开同一页。参数：文件夹……、网址、次数',
    run: async (args) => (await import('./bench/paint.ts')).benchPaint(args),
  },
  serve: {
    about: '服务：nginx 带全部响应头与压缩，与不带相比',
    run: async (args) => (await import('./bench/serve.ts')).benchServe(args),
  },
};

const list = Object.entries(benches).map(([key, { about }]) => `  npm run bench ${key.padEnd(8)} ${about}`);

export const plan = command(import.meta, {
  help: ['用法：', ...list].join('\n'),
  words: 8,
  async run({ words: [name, ...args] }) {
    const bench = name !== undefined && Object.hasOwn(benches, name) ? benches[name] : undefined;
    if (!bench) throw new Misuse(name === undefined ? '请写明量什么。' : `没有“${name}”这一项。`);
    await bench.run(args);
    return 0;
  },
});
