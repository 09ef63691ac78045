import { spansText, type Block, type Look } from './block.ts';
import { isHeadingLike, findMarker } from './marker.ts';
import { tightenSpaces } from './spacing.ts';

/** The title, how it was told, and the text without it. */
export interface Titled {
  title?: string;
  subtitle?: string;
  /** The name of a paper's column that stood in brackets behind the title; it is no part of it. */
  column?: string;
  /** The title is not taken from the text, but from what the file says beside it. */
  isAdded?: boolean;
  reason: string;
  rest: Block[];
}

const longestTitle = 60;
const searched = 6;

interface Sign {
  reason: string;
  shows(text: string, look: Look, isFirst: boolean): boolean;
}

/** Signs of a title, the surest first. */
const signs: readonly Sign[] = [
  { reason: '用了“标题”样式', shows: (_, look) => look.style === 'title' },
  {
    reason: '字号最大，居中',
    shows: (_, look) => (look.size ?? 1) >= 1.3 && look.isCentered === true,
  },
  { reason: '是一级标题', shows: (_, look) => look.depth === 1 },
  { reason: '字号最大', shows: (_, look) => (look.size ?? 1) >= 1.3 },
  { reason: '开头居中、加粗', shows: (_, look) => look.isCentered === true && look.isBold === true },
  { reason: '开头居中', shows: (_, look) => look.isCentered === true },
  { reason: '第一行整行在书名号里', shows: (text, _, isFirst) => isFirst && /^《[^《》]+》$/.test(text) },
  { reason: '第一行短，末尾没有标点', shows: (text, _, isFirst) => isFirst && isHeadingLike(text) },
];

/** Takes the title off the head of a text. A title the source itself states comes first, whatever the text looks like. */
export function findTitle(
  blocks: readonly Block[],
  { title: stated, isOutside }: { title?: string; isOutside?: boolean } = {},
): Titled {
  if (stated !== undefined && fits(stated)) {
    const title = tightenSpaces(stated);
    const repeated = blocks.slice(0, searched).findIndex((block) => headOf(block)?.text === title);
    return {
      ...(repeated <= 0
        ? findSubtitle(repeated === 0 ? blocks.slice(1) : blocks)
        : { rest: blocks.toSpliced(repeated, 1) }),
      title,
      ...(isOutside === true && repeated < 0 ? { isAdded: true } : {}),
      reason: '文件自己写明的标题',
    };
  }
  const head = listHead(blocks);
  const first = head.findIndex((line) => !line || !isAboveTitle(line.text));
  for (const sign of signs) {
    const index = head.findIndex(
      (line, at) => line && isTitleText(line.text) && sign.shows(line.text, line.look, at === first),
    );
    if (index >= 0) return takeTitle(blocks, index, sign.reason);
  }
  return { reason: '看不出哪一行是标题', rest: [...blocks] };
}

/** The lines among which a title is looked for. Where several headings of the first depth stand in the text, they are its parts, and the
 *  title stands above them. */
function listHead(blocks: readonly Block[]): ReturnType<typeof headOf>[] {
  const head = blocks.slice(0, searched).map(headOf);
  const parts = blocks.flatMap((block, index) => (headOf(block)?.look.depth === 1 ? [index] : []));
  const [first = 0] = parts;
  return parts.length > 1 && head.slice(0, first).some((line) => line && isTitleText(line.text))
    ? head.slice(0, first)
    : head;
}

function takeTitle(blocks: readonly Block[], index: number, reason: string): Titled {
  const lines = [headOf(blocks[index])];
  for (let next = headOf(blocks[index + lines.length]); next; next = headOf(blocks[index + lines.length])) {
    const joined = [...lines, next].map((line) => line?.text ?? '').join('');
    if (!continues(lines.at(-1)?.look, next) || !fits(joined)) break;
    lines.push(next);
  }
  const whole = lines.map((line) => line?.text ?? '').join('');
  const { title, column } = cutColumn(whole);
  const rest = [...blocks.slice(0, index), ...blocks.slice(index + lines.length)];
  return {
    ...findSubtitle(rest, index),
    title: title.replace(/^《([^《》]+)》$/, '$1'),
    ...(column === undefined ? {} : { column }),
    reason,
  };
}

/** What a document says of itself in brackets behind its title: （试行）, （2024年修订）, （征求意见稿）, （一）. */
const qualifier =
  /\d|试行|暂行|施行|草案|修[订正改]|稿|版|全文|节选|摘[要编录]|通过|批准|印发|合订|连载|^[〇一二三四五六七八九十上中下续]+$|之[〇一二三四五六七八九十]+$/u;

/** 题目（学习贯彻某某精神）: a paper prints the name of its column behind the title, in brackets. */
function cutColumn(text: string): { title: string; column?: string } {
  const [, title = '', column = ''] = /^(.{6,})[（(]([^（）()]{6,40})[）)]$/u.exec(text) ?? [];
  if (
    title === '' ||
    qualifier.test(column) ||
    /(?:办法|条例|规定|细则|规则|意见|通知|决定|方案)$/u.test(title)
  )
    return { title: text };
  return { title: title.trim(), column };
}

/** A long title is often set as two centred lines of one size. */
function continues(look: Look | undefined, next: { text: string; look: Look }): boolean {
  const looksAlike =
    next.look.isCentered === true &&
    look?.isCentered === true &&
    look.isBold === next.look.isBold &&
    look.style === next.look.style &&
    (look.isBold === true || look.style === 'title' || (look.size ?? 1) >= 1.3) &&
    Math.abs((look.size ?? 1) - (next.look.size ?? 1)) < 0.05;
  return looksAlike && !dashes.test(next.text) && isTitleText(next.text);
}

const dashes = /^[—–－-]{1,3}\s*/;

/** The line after the title that opens with —— or has the style of a subtitle. */
function findSubtitle(blocks: readonly Block[], index = 0): { subtitle?: string; rest: Block[] } {
  const line = headOf(blocks[index]);
  const isSubtitle = line && (line.look.style === 'subtitle' || /^[—–－]/.test(line.text)) && fits(line.text);
  if (!isSubtitle) return { rest: [...blocks] };
  return { subtitle: line.text.replace(dashes, ''), rest: blocks.filter((_, at) => at !== index) };
}

function headOf(block: Block | undefined): { text: string; look: Look } | undefined {
  if (block?.kind !== 'text' && block?.kind !== 'heading') return undefined;
  const text = tightenSpaces(spansText(block.spans));
  const look = block.kind === 'heading' ? { depth: block.depth } : (block.look ?? {});
  return text === '' ? undefined : { text, look };
}

/** A number, a date, a byline or the first part of the text is no title. */
function isTitleText(text: string): boolean {
  return fits(text) && !findMarker(text) && !/[。；]$/.test(text) && !isAboveTitle(text);
}

/** What may stand over a title: the red head of an office, the number of a document, a date, a byline. */
function isAboveTitle(text: string): boolean {
  return /[〔[［(（【]\d{4}[〕\]］)）】].*号$|^[（(].*[）)]$|^\d{4}年\d{1,2}月(?:\d{1,2}日)?$|^(?:作者|来源|记者|本报)|文件$/.test(
    text,
  );
}

function fits(text: string): boolean {
  const length = [...text].length;
  return length >= 2 && length <= longestTitle;
}
