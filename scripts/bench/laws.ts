import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runChecks } from '../../src/checks/run-checks.ts';
import { compareIds } from '../../src/text/order.ts';
import { openContent } from '../content/open-content.ts';
import { readSettings } from '../content/settings.ts';
import { importFile, type ReadyDraft } from '../import/import-file.ts';
import { readSource } from '../import/read-source.ts';
import { listTakenIds } from '../import/taken-ids.ts';
import { writeDraft } from '../import/write-drafts.ts';
import { reportClauses } from './laws-search.ts';

const shownFields = {
  documentTitle: '文件名称',
  documentType: '文件种类',
  issuer: '发文机关',
  level: '级别',
  documentNumber: '文号',
  issuedOn: '成文日期',
  effectiveOn: '施行日期',
  summary: '摘要',
  textKind: '文本',
  implements: '依据',
  repeals: '废止',
} as const;

interface Imported {
  name: string;
  drafts: ReadyDraft[];
  /** Numbers of clauses in the order of the source, and of the draft's headings. */
  written: string[];
  headed: string[];
}

/** Imports every Markdown text of a folder (the argument) as a policy into a copy of the content folder, and says what was found. */
export async function benchLaws([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('请写上放法规的文件夹：npm run bench laws -- 文件夹');
  const contentDir = join(mkdtempSync(join(tmpdir(), 'laws-')), 'content');
  try {
    cpSync(readSettings().contentDir, contentDir, { recursive: true });
    const start = performance.now();
    const { imported, refused } = await importAll(folder, contentDir);
    const seconds = (performance.now() - start) / 1000;
    const { files } = await openContent(contentDir);
    const paths = new Set(
      imported.flatMap(({ drafts }) => drafts.map(({ draft }) => `policies/${draft.id}.md`)),
    );
    const findings = runChecks(files).findings.filter(({ file }) => paths.has(file));
    const counts = Object.entries(Object.groupBy(findings, ({ code }) => code))
      .map(([code, found = []]) => `${code} ${found.length}`)
      .join('、');
    process.stdout.write(
      [
        `${imported.length} 篇读好，${refused.length} 篇没有读（${refused.join('、') || '无'}），${seconds.toFixed(1)} 秒`,
        ...formatFields(imported),
        ...formatClauses(imported),
        `检查：${findings.length} 条（${counts}）`,
        ...(await reportClauses(
          contentDir,
          imported.flatMap(({ drafts }) => drafts.map(({ draft }) => draft.id)),
        )),
        '',
      ].join('\n'),
    );
  } finally {
    rmSync(join(contentDir, '..'), { recursive: true, force: true });
  }
}

async function importAll(folder: string, contentDir: string) {
  const { files, library } = await openContent(contentDir);
  const taken = listTakenIds(files, 'policies');
  const imported: Imported[] = [];
  const refused: string[] = [];
  for (const path of listTexts(folder)) {
    const context = { collection: 'policies' as const, library, taken, today: '2026-11-21' };
    const outcome = await importFile(basename(path), () => readSource(path), context);
    if ('refusal' in outcome) {
      refused.push(basename(path));
      continue;
    }
    for (const draft of outcome.drafts) await writeDraft(contentDir, draft);
    const { drafts } = outcome;
    const text = drafts.map((each) => each.text).join('\n');
    imported.push({
      name: basename(path),
      drafts,
      written: listNumbers(
        readFileSync(path, 'utf8'),
        /^\**(第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)\**[\s\u3000]/gmu,
      ),
      headed: listNumbers(
        text,
        /^#{2,6} (第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)$/gmu,
      ),
    });
  }
  return { imported, refused };
}

function listTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareIds);
}

function listNumbers(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, number = '']) => number);
}

function formatFields(imported: readonly Imported[]): string[] {
  const drafts = imported.flatMap(({ drafts: own }) => own);
  return Object.entries(shownFields).map(([key, label]) => {
    const lacking = drafts.filter(
      ({ draft }) => !draft.proposals.some((each) => isOf(each.key, key) && each.value !== undefined),
    );
    const names = lacking.length > 12 ? '' : lacking.map(({ draft }) => draft.id).join('、');
    return `${label.padEnd(4, '　')} ${drafts.length - lacking.length} / ${drafts.length}　${names === '' ? '' : `缺：${names}`}`;
  });
}

function isOf(key: string, wanted: string): boolean {
  return wanted === 'issuer' ? key === 'issuers' || key === 'issuerText' : key === wanted;
}

/** A clause is lost where its number stands at the beginning of a line of the source and over no part of the draft. */
function formatClauses(imported: readonly Imported[]): string[] {
  const lost = imported.flatMap(({ name, written, headed }) => {
    const left = new Set(headed);
    const missing = written.filter((number) => !left.has(number));
    return missing.length === 0 ? [] : [`  ${name}：${missing.join('、')}`];
  });
  const count = (of: readonly string[][]): number => of.flat().length;
  return [
    `条文　　 ${count(imported.map(({ headed }) => headed))} / ${count(imported.map(({ written }) => written))}，丢失 ${lost.length === 0 ? 0 : `如下`}`,
    ...lost,
  ];
}
