import { basename, extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openContent } from '../content/open-content.ts';
import { readSettings } from '../content/settings.ts';
import { importFile, type Outcome } from '../import/import-file.ts';
import { listSources } from '../import/list-sources.ts';
import { readSource } from '../import/read-source.ts';
import { padTo } from '../../src/text/width.ts';
import { excerptText } from '../../src/text/han.ts';

interface Row {
  name: string;
  seconds: number;
  outcome: Outcome;
}

/** Imports every file of a folder, writes nothing, and prints a table: what crashed, what was lost, how long it took, what was told. */
export async function benchCorpus(folder: string): Promise<void> {
  const { library } = await openContent(readSettings().contentDir);
  const rows: Row[] = [];
  for (const path of await listSources([folder])) {
    const context = {
      collection: 'policies' as const,
      library,
      taken: new Set<string>(),
      today: '2026-11-21',
    };
    const start = performance.now();
    const outcome = await importFile(basename(path), () => readSource(path), context);
    rows.push({ name: basename(path), seconds: (performance.now() - start) / 1000, outcome });
  }
  process.stdout.write([...rows.map(formatRow), '', ...sum(rows), ''].join('\n'));
}

function formatRow({ name, seconds, outcome }: Row): string {
  const head = `${padTo(excerptText(name, 24), 50)} ${seconds.toFixed(2).padStart(6)} 秒`;
  if ('refusal' in outcome) {
    const isCrash = outcome.detail !== undefined;
    return `${head}  ${isCrash ? `出错：${outcome.detail ?? ''}` : `没有读：${outcome.refusal}`}`;
  }
  const { read, kept, dropped } = outcome.count;
  const told = [...outcome.remarks, ...outcome.drafts.flatMap(({ draft }) => draft.remarks)];
  const what = [...new Set(outcome.dropped.map((each) => each.what))];
  return [
    `${head}  草稿 ${outcome.drafts.length}`,
    `汉字 ${read} = ${kept} + ${dropped}${kept + dropped === read ? '' : `，差 ${kept + dropped - read}！`}`,
    ...(what.length > 0 ? [`略去：${what.join('、')}`] : []),
    ...(told.length > 0 ? [`说明 ${told.length} 条：${excerptText(told[0] ?? '', 40)}`] : []),
  ].join('  ');
}

function sum(rows: readonly Row[]): string[] {
  const read = rows.flatMap(({ outcome }) => ('count' in outcome ? [outcome] : []));
  const crashed = rows.filter(({ outcome }) => 'refusal' in outcome && outcome.detail !== undefined);
  const lost = read.filter(({ count }) => count.kept + count.dropped < count.read);
  const added = read.filter(({ count }) => count.kept + count.dropped > count.read);
  const slowest = [...rows].sort((left, right) => right.seconds - left.seconds)[0];
  const seconds = rows.reduce((total, row) => total + row.seconds, 0);
  const kinds = Object.entries(Object.groupBy(rows, ({ name }) => extname(name).toLowerCase()))
    .map(([ending, list = []]) => `${ending} ${list.length}`)
    .join('、');
  return [
    `${rows.length} 个文件（${kinds}）：读好 ${read.length}，没有读 ${rows.length - read.length - crashed.length}，出错 ${crashed.length}`,
    `汉字：少了的 ${lost.length} 个文件，多了的 ${added.length} 个文件；共 ${read.reduce((total, { count }) => total + count.read, 0)} 个，略去并写明 ${read.reduce((total, { count }) => total + count.dropped, 0)} 个`,
    `用时 ${seconds.toFixed(1)} 秒，最慢 ${slowest ? `${slowest.name} ${slowest.seconds.toFixed(2)} 秒` : '—'}`,
  ];
}
