import { blocksText } from '../../src/intake/block.ts';
import { composeDrafts, draftText, type Draft, type DraftContext } from '../../src/intake/compose-drafts.ts';
import { formatDraft } from '../../src/intake/draft-text.ts';
import { countDropped, type Dropped, type Picture, type Source } from '../../src/intake/source.ts';
import { countHan } from '../../src/text/han.ts';
import { Refusal } from './refusal.ts';
import { writeMarkdown } from './write-markdown.ts';

/** An article ready to be written: its text, and its pictures under the names that the text calls them by. */
export interface ReadyDraft {
  draft: Draft;
  text: string;
  pictures: Picture[];
}

/** What became of one file. */
export type Outcome =
  | { name: string; refusal: string; /** What the machine said, for the maintainers. */ detail?: string }
  | { name: string; drafts: ReadyDraft[]; count: HanCount; dropped: Dropped[]; remarks: string[] };

/** Where the Han characters of a file went. */
export interface HanCount {
  read: number;
  kept: number;
  dropped: number;
}

/** Reads one file and makes its drafts. A file that cannot be read gives its reason and never stops the others. */
export async function importFile(
  name: string,
  read: () => Promise<Source>,
  context: DraftContext,
): Promise<Outcome> {
  try {
    const source = await read();
    if (isEmpty(source)) return { name, refusal: ['文件里没有文字', ...source.remarks, ''].join('。') };
    return makeOutcome(source, context);
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.message };
    return {
      name,
      refusal: '文件损坏，或者写法没有见过，读不了。请另存一份再试，还不行就把文件发给维护人员。',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

function isEmpty({ content }: Source): boolean {
  return 'lines' in content ? content.lines.length === 0 : blocksText(content.blocks).trim() === '';
}

function makeOutcome(source: Source, context: DraftContext): Outcome {
  const { drafts, remarks, dropped: left } = composeDrafts(source, context);
  const dropped = [...source.dropped, ...left];
  const ready = drafts.map((draft) => makeReady(draft, source.pictures));
  const added = drafts.reduce((sum, { hanAdded }) => sum + hanAdded, 0);
  const kept = ready.reduce((sum, { draft, text }) => sum + countKept(draft, text), 0) - added;
  const count = { read: source.han, kept, dropped: countDropped(dropped) };
  return {
    name: source.name,
    drafts: ready,
    count,
    dropped,
    remarks: [...source.remarks, ...remarks],
  };
}

function makeReady(draft: Draft, pictures: readonly Picture[]): ReadyDraft {
  const own = new Map<string, Picture>();
  const markdown = writeMarkdown(draft.body, (file) => {
    const picture = pictures.find(({ name }) => name === file);
    const name = `${draft.id}-${file}`;
    if (picture) own.set(name, { name, bytes: picture.bytes });
    return `/images/${name}`;
  });
  return { draft, text: formatDraft(draft, markdown), pictures: [...own.values()] };
}

/** Counted in the very text that is written, so that nothing can be lost on the way there. */
function countKept(draft: Draft, text: string): number {
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const head = draftText({ ...draft, body: [] });
  return countHan(head) + countHan(body);
}
