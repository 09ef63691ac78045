import { blockText, type Block } from '../../src/intake/block.ts';
import { isNeeded, labelOfField } from '../../src/intake/front-matter-proposals.ts';
import type { Source } from '../../src/intake/source.ts';
import { countHan } from '../../src/text/han.ts';
import { isArticleName, type ArticleName } from '../../src/model/names.ts';
import { writeAddress } from '../../src/model/address.ts';
import { pictureFolder } from '../../src/model/pictures.ts';
import { findToday } from '../desk/today.ts';
import { importFile, type Outcome, type ReadyDraft } from '../import/import-file.ts';
import { readSource } from '../import/read-source.ts';
import { formatCount, isComplete } from '../import/report-import.ts';
import { listTakenIds } from '../import/taken-ids.ts';
import { writeKept } from './kept-copies.ts';
import { Refused } from './refused.ts';
import type { Workshop } from './workshop.ts';

/** A draft that was written, and what the editor should look at. */
export interface WrittenDraft {
  path: string;
  title: string;
  address: string;
  pictures: number;
  /** Fields without which it does not pass. */
  needed: string[];
  /** Fields that were proposed, with the reason. */
  proposed: { label: string; value: string; reason: string }[];
  remarks: string[];
  /** Its text, paragraph by paragraph. */
  text: string[];
}

/** What became of a file that was dropped. */
export type ImportReport =
  | { name: string; refusal: string }
  | {
      name: string;
      drafts: WrittenDraft[];
      count: string;
      isComplete: boolean;
      dropped: { what: string; count: number; text: string }[];
      remarks: string[];
      /** The original, line by line; what the drafts do not carry is marked. */
      original: { text: string; isDropped: boolean }[];
    };

/** Makes drafts of a file that was dropped, as `npm run import -- … --write` does, and tells what became of it. */
export async function importUpload(
  shop: Workshop,
  { name, place, to }: { name: string; place: string; to: string },
): Promise<ImportReport> {
  if (!isArticleName(to)) throw new Refused(422, '请先选放进哪个栏目。');
  const { content } = await shop.look();
  let source: Source | undefined;
  const outcome = await importFile(name, async () => (source = await readSource(place)), {
    ...{
      collection: to,
      library: content.library,
      taken: listTakenIds(content.files, to),
      today: findToday(),
    },
  });
  if ('refusal' in outcome) return { name, refusal: outcome.refusal };
  await writeKept(shop, `导入 ${name}`, outcome.drafts.flatMap(listFiles), true);
  return describeOutcome(name, outcome, source);
}

function listFiles({ draft, text, pictures }: ReadyDraft): { path: string; text: string | Uint8Array }[] {
  return [
    ...pictures.map((picture) => ({ path: `${pictureFolder}/${picture.name}`, text: picture.bytes })),
    { path: `${draft.collection}/${draft.id}.md`, text },
  ];
}

function describeOutcome(
  name: string,
  outcome: Extract<Outcome, { drafts: ReadyDraft[] }>,
  source: Source | undefined,
): ImportReport {
  const groups = Map.groupBy(outcome.dropped, ({ what }) => what);
  return {
    name,
    drafts: outcome.drafts.map(describeDraft),
    count: formatCount(outcome),
    isComplete: isComplete(outcome),
    dropped: [...groups].map(([what, own]) => ({
      ...{ what, count: own.length },
      text: [...new Set(own.map(({ text }) => text.trim()))].join(' / '),
    })),
    remarks: outcome.remarks,
    original: markDropped(
      listLines(source),
      outcome.dropped.flatMap(({ text }) => text.split('\n')),
    ),
  };
}

function describeDraft({ draft, text, pictures }: ReadyDraft): WrittenDraft {
  const { id, collection, proposals, remarks } = draft;
  const title = proposals.find(({ key }) => key === 'title')?.value;
  return {
    path: `${collection}/${id}.md`,
    title: typeof title === 'string' ? title : id,
    address: writeAddress({ collection, id }),
    pictures: pictures.length,
    needed: proposals
      .filter((each) => each.value === undefined && isNeeded(collection, each))
      .map(({ key }) => labelOfField(collection, key)),
    proposed: listProposed(collection, draft.proposals),
    remarks,
    text: text
      .slice(text.indexOf('\n---\n') + 5)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  };
}

function listProposed(
  collection: ArticleName,
  proposals: ReadyDraft['draft']['proposals'],
): WrittenDraft['proposed'] {
  return proposals
    .filter(({ value, key }) => value !== undefined && key !== 'draft')
    .map(({ key, value, reason }) => ({
      label: labelOfField(collection, key),
      value: showValue(value),
      reason,
    }));
}

function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(showValue).join('、');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(showValue).join('，');
  return String(value);
}

function listLines(source: Source | undefined): string[] {
  if (!source) return [];
  const { content } = source;
  const lines =
    'lines' in content ? content.lines.map(({ text }) => text) : content.blocks.flatMap(listBlockLines);
  return lines.filter((line) => line.trim() !== '');
}

const listBlockLines = (block: Block): string[] => blockText(block).split('\n');

/** A line of which most was left out. Some of what is left out, such as the head of a page, never came among the lines. */
function markDropped(
  lines: readonly string[],
  dropped: readonly string[],
): { text: string; isDropped: boolean }[] {
  const gone = new Set(dropped.map((text) => text.replace(/\s+/g, '')).filter((text) => countHan(text) > 0));
  return lines.map((text) => ({ text, isDropped: gone.has(text.replace(/\s+/g, '')) }));
}
