import { performance } from 'node:perf_hooks';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { projectDir } from '../content/settings.ts';
import { benchCorpus } from './import-corpus.ts';
import { importFile } from '../import/import-file.ts';
import { openContent } from '../content/open-content.ts';
import { readDocx } from '../import/docx/read-docx.ts';

/** Imports a Word document of a hundred pages (or as many as the argument says) of 600 characters, five times. With a folder as the
 *  argument, everything that lies in it, once. */
export async function benchImport(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder !== undefined && !/^\d+$/.test(folder)) return benchCorpus(folder);
  const pages = Number(args[0] ?? 100);
  const bytes = await makeLongDocx(pages);
  const start = performance.now();
  const { library } = await openContent(`${projectDir}/content`);
  const opened = performance.now() - start;
  const times: number[] = [];
  let han = 0;
  for (let round = 0; round < 5; round++) {
    const context = {
      collection: 'stories' as const,
      library,
      taken: new Set<string>(),
      today: '2026-11-21',
    };
    const before = performance.now();
    const outcome = await importFile('长文.docx', () => readDocx('长文.docx', bytes), context);
    times.push((performance.now() - before) / 1000);
    han = 'count' in outcome ? outcome.count.kept : 0;
  }
  const shown = times.map((time) => time.toFixed(2)).join('、');
  process.stdout.write(
    `${pages} 页 Word（${han} 个汉字，${Math.round(bytes.length / 1024)} KB）：${shown} 秒；另读名录 ${(opened / 1000).toFixed(2)} 秒\n`,
  );
}

function makeLongDocx(pages: number): Promise<Buffer> {
  const sentence = '老师傅们每天早上六点到车间，先擦机床，再量尺寸，三十年没有变过样子。';
  const children = Array.from({ length: pages }, (_, page) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(`第${page + 1}个月`)] }),
    ...Array.from({ length: 6 }, (__, index) => new Paragraph(`${index + 1}号车间：${sentence.repeat(3)}`)),
  ]).flat();
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
