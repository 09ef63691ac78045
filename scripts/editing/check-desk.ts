import { join } from 'node:path';
import { titleOfFile } from '../../src/checks/entry-index.ts';
import { listLeads } from '../../src/checks/leads.ts';
import { placeFindings, type ShownFinding } from '../../src/editing/form-findings.ts';
import { collections } from '../../src/model/collections.ts';
import { allCares } from '../../src/upkeep/all-cares.ts';
import { listAdvice } from '../../src/upkeep/list-advice.ts';
import { findToday } from '../desk/today.ts';
import { readLinkRecord } from '../publish/link-record.ts';
import { readSettings } from '../content/settings.ts';
import { entryOf } from './open-form.ts';
import type { Seen, Workshop } from './workshop.ts';

/** The findings of one file. */
export interface FileFindings {
  path: string;
  title: string;
  label: string;
  /** Whether the form can open it. */
  hasForm: boolean;
  place: string;
  findings: ShownFinding[];
}

/** As many files as are looked through at once; the rest is counted. */
const mostFiles = 200;

/** Everything that the rules say, file by file, errors first. */
export function listFileFindings(
  { contentDir }: Workshop,
  { content, findings }: Seen,
): {
  files: FileFindings[];
  total: number;
  errors: number;
  warnings: number;
} {
  const byPath = new Map(content.files.map((file) => [file.path, file]));
  const all = [...findings].map(([path, own]): FileFindings => {
    const file = byPath.get(path);
    const entry = file && entryOf(file)[0];
    return {
      path,
      title: entry ? titleOfFile(entry) : path,
      label: entry ? collections[entry.collection].label : '',
      hasForm: entry?.parsed.readable === true,
      place: join(contentDir, path),
      findings: placeFindings(own, file?.opened),
    };
  });
  const errorsOf = (file: FileFindings): number =>
    file.findings.filter(({ level }) => level === 'error').length;
  const errors = all.reduce((sum, file) => sum + errorsOf(file), 0);
  const count = all.reduce((sum, file) => sum + file.findings.length, 0);
  const files = all.sort((left, right) => Number(errorsOf(right) > 0) - Number(errorsOf(left) > 0));
  return { files: files.slice(0, mostFiles), total: files.length, errors, warnings: count - errors };
}

/** What has grown old, kind by kind; nobody has to heed it. */
export async function listCares({
  content,
}: Seen): Promise<
  { label: string; about: string; rows: { path: string; title: string; message: string; hint: string }[] }[]
> {
  const { files, entries, library } = content;
  const record = await readLinkRecord(readSettings().siteUrl);
  const lines = new Map(files.flatMap(({ path, text }) => (text ? [[path, text.lines]] : [])));
  const today = findToday();
  const advice = listAdvice({
    library,
    entries,
    lines,
    today,
    leads: listLeads(files),
    dead: record?.gone ?? [],
  });
  return allCares
    .map(({ kind, label, about }) => ({
      ...{ label, about },
      rows: advice
        .filter((row) => row.kind === kind)
        .map(({ file, title, message, hint }) => ({ path: file, title, message, hint })),
    }))
    .filter(({ rows }) => rows.length > 0);
}
