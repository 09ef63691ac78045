import { proposeFreeId } from '../text/proposed-ids.ts';
import type { Library } from '../library/library.ts';
import type { ArticleName } from '../model/names.ts';
import { countHan } from '../text/han.ts';
import { mapSpans, blockText, blocksText, spansText, type Block } from './block.ts';
import { listAttachments } from './attachments.ts';
import { parseByline, type Byline } from './byline.ts';
import { takeContents } from './contents-list.ts';
import { describePictures } from './captions.ts';
import { proposeFrontMatter } from './front-matter-proposals.ts';
import { markHeadings } from './headings.ts';
import { gatherLists } from './lists.ts';
import { matchNames } from './match-names.ts';
import { mendLetters, tightenSpans, type MendTally } from './mend-spans.ts';
import { findUnpaired } from './pairs.ts';
import type { Proposal } from './proposal.ts';
import type { Dropped, Source } from './source.ts';
import { findStrangeSigns } from './strange-signs.ts';
import { takeFrame } from './official-frame.ts';
import { partSource, type SourcePart } from './part-source.ts';
import { findTitle } from './title.ts';
import { findDates } from './written-dates.ts';

export interface DraftContext {
  collection: ArticleName;
  library: Library;
  today: string;
  /** Ids that the collection has already; each new draft's id is added. */
  taken: Set<string>;
}

/** An article as it will be written, with what the editor should know of it. */
export interface Draft {
  id: string;
  collection: ArticleName;
  proposals: Proposal[];
  body: Block[];
  /** Han characters that the draft holds and the text of the source does not: descriptions of pictures, our own labels. */
  hanAdded: number;
  dropped: Dropped[];
  remarks: string[];
}

export interface Composed {
  drafts: Draft[];
  /** What left the text on the way from the source to its drafts. */
  dropped: Dropped[];
  remarks: string[];
}

/** The drafts of one source: one, or several where a newspaper page holds several articles. */
export function composeDrafts(source: Source, context: DraftContext): Composed {
  const tally: MendTally = { lookAlikes: 0 };
  const { parts, remarks, dropped } = partSource(source);
  const drafts = parts.map((part) => {
    const blocks = part.blocks.map((block) => mapSpans(block, (spans) => mendLetters(spans, tally)));
    return composeDraft({ ...part, blocks }, source, context);
  });
  const mends =
    tally.lookAlikes === 0 ? [] : [`把 ${tally.lookAlikes} 个形近的部首、全角字母数字换成了常用字`];
  return {
    drafts,
    dropped: [...dropped, ...drafts.flatMap((draft) => draft.dropped)],
    remarks: [...remarks, ...mends],
  };
}

function composeDraft({ blocks, added, unit }: SourcePart, source: Source, context: DraftContext): Draft {
  const contents = takeContents(blocks.filter(hasWords));
  const framed = takeFrame(contents.blocks);
  const titled = findTitle(framed.blocks, source.stated);
  const body = tidy(markHeadings(gatherLists(listAttachments(describePictures(titled.rest)))));
  const { title, subtitle, column } = titled;
  const id = proposeFreeId(title ?? source.name.replace(/\.[^.]*$/, ''), context.taken);
  context.taken.add(id);
  const paragraphs = body.flatMap((block) => blockText(block).split('\n')).filter((line) => line !== '');
  const text = [title, subtitle, ...paragraphs].filter((line) => line !== undefined).join('\n');
  const reading = {
    collection: context.collection,
    title,
    subtitle,
    paragraphs,
    text,
    prose: body.filter(({ kind }) => kind === 'text').map(blockText),
    clauses: body.filter((block) => block.kind === 'heading' && /^第.+条/.test(spansText(block.spans)))
      .length,
    byline: {
      ...(unit === undefined ? {} : { unit }),
      ...withStated(parseByline(paragraphs), source.stated.author),
    },
    issued: findDates(source.stated.date ?? '')[0]?.date,
    dates: findDates(text),
    names: matchNames(context.library, text),
    library: context.library,
    today: context.today,
  };
  return {
    id,
    collection: context.collection,
    proposals: proposeFrontMatter(
      reading,
      column === undefined
        ? titled.reason
        : `${titled.reason}；后面括号里的“${column}”是栏目名，没有算在标题里`,
    ),
    body,
    hanAdded:
      countHan(added) +
      (titled.isAdded === true ? countHan(title ?? '') : 0) +
      countHan(body.flatMap((block) => (block.kind === 'image' ? [block.alt] : [])).join('')),
    dropped: [
      ...contents.dropped,
      ...framed.dropped,
      ...(column === undefined ? [] : [{ what: '标题后面括号里的栏目名', text: column }]),
    ],
    remarks: [...findStrangeSigns(text), ...findUnpaired([title ?? '', ...paragraphs])],
  };
}

/** A 公众号 page names its publisher outside of the text. */
function withStated(byline: Byline, publication: string | undefined): Byline {
  return publication === undefined ? byline : { publication, ...byline };
}

function hasWords(block: Block): boolean {
  return block.kind === 'image' || blockText(block).trim() !== '' || hasNote(block);
}

function hasNote(block: Block): boolean {
  return block.kind === 'text' && block.spans.some(({ note }) => note !== undefined);
}

/** Blanks go last: until here they told a number from what it numbers. */
function tidy(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => mapSpans(block, tightenSpans)).filter(hasWords);
}

/** All words that a draft keeps: its title and its body. */
export function draftText({ proposals, body }: Draft): string {
  const kept = proposals
    .filter(({ key }) => key === 'title' || key === 'subtitle')
    .map(({ value }) => (typeof value === 'string' ? value : ''));
  return [...kept, blocksText(body)].join('\n');
}
