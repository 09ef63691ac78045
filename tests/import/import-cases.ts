import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile, type Outcome } from '../../scripts/import/import-file.ts';
import { listTakenIds } from '../../scripts/import/taken-ids.ts';
import { openContent } from '../../scripts/content/open-content.ts';
import { readDocx } from '../../scripts/import/docx/read-docx.ts';
import { readHtml } from '../../scripts/import/html/read-html.ts';
import { readMarkdown } from '../../scripts/import/read-markdown.ts';
import { readPdf } from '../../scripts/import/pdf/read-pdf.ts';
import { readPlain } from '../../scripts/import/read-plain.ts';
import { formatReport } from '../../scripts/import/report-import.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { isArticleName } from '../../src/model/names.ts';
import { generatedCases } from './generated-cases.ts';

/** Golden cases of the import. A case is a folder named COLLECTION-FORMAT-WHAT with an input and what it becomes; Word
 *  and PDF inputs are made by generated-cases.ts. `npm run accept` takes the present output. */
export const goldenDir = join(projectDir, 'tests/golden/import');
export const fixtureContent = join(goldenDir, 'content');

const readers = { docx: readDocx, html: readHtml, md: readMarkdown, pdf: readPdf, txt: readPlain };
type Format = keyof typeof readers;

export interface ImportCase {
  name: string;
  format: Format;
  bytes: () => Promise<Uint8Array>;
}

export function listCases(): ImportCase[] {
  const written = readdirSync(join(goldenDir, 'cases')).flatMap((name): ImportCase[] => {
    const format = readFormat(name);
    const path = join(goldenDir, 'cases', name, `input.${format}`);
    return name in generatedCases ? [] : [{ name, format, bytes: () => Promise.resolve(readFileSync(path)) }];
  });
  const generated = Object.entries(generatedCases).map(([name, bytes]): ImportCase => ({
    name,
    format: readFormat(name),
    bytes,
  }));
  return [...written, ...generated];
}

function readFormat(name: string): Format {
  const format = name.split('-')[1] ?? '';
  if (!(format in readers)) throw new Error(`${name} names no format`);
  return format as Format;
}

/** Imports the input of a case over the little directories. */
export async function runCase({ name, format, bytes }: ImportCase): Promise<Outcome> {
  const collection = name.split('-')[0] ?? '';
  if (!isArticleName(collection)) throw new Error(`${name} names no collection`);
  const content = await openContent(fixtureContent);
  const context = {
    collection,
    library: content.library,
    taken: listTakenIds(content.files, collection),
    today: '2026-11-21',
  };
  const input = await bytes();
  return importFile(`${name}.${format}`, async () => readers[format](`${name}.${format}`, input), context);
}

/** The drafts and the report, as an editor sees them. */
export function showOutcome(outcome: Outcome): string {
  const drafts =
    'drafts' in outcome ? outcome.drafts.map(({ draft, text }) => `<<< ${draft.id}.md\n${text}`) : [];
  return `${[...drafts, formatReport([outcome], 'content', false).trim()].join('\n')}\n`;
}

export function expectedPath(name: string): string {
  return join(goldenDir, 'cases', name, 'expected.md');
}
