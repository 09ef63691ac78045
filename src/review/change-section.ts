import type { Finding } from '../checks/check.ts';
import { writeElement, writeXml } from '../exports/escape.ts';
import { titleOf, type Entry } from '../library/entry.ts';
import { collections } from '../model/collections.ts';
import { changeKinds, type FieldChange, type FileChange } from './changes.ts';
import { writeLines, writePair, writeTexts } from './side-by-side.ts';

/** What a file says to readers on each side, in HTML, or its lines where it cannot be read as an entry. */
export interface ChangeTexts {
  before: string;
  after: string;
}

/** How many of the pages that name an entry are named in turn: of a city all do. */
const mostNamed = 30;

/** One changed file: what it is, what the check says, who names it, its fields and its text, before and after. */
export function writeChangeSection(change: FileChange, texts: ChangeTexts, id: string): string {
  const { kind, title, label, path, fields, findings, mentions } = change;
  const isSame = fields.length === 0 && texts.before === texts.after;
  return writeElement(
    'section',
    { id },
    writeElement('h2', {}, writeBadge(kind), ' ', writeXml(title)),
    writeElement('p', { class: 'soft' }, writeXml(label === '' ? path : `${label}　${path}`)),
    ...findings.map(writeFinding),
    ...(isSame ? [writeElement('p', {}, '只改了文件的写法，读者看到的没有变。')] : []),
    ...writeFields(change),
    ...(texts.before === texts.after
      ? []
      : [writeElement('h3', {}, label === '' ? '内容' : '正文'), writeChangedText(change, texts)]),
    isSame ? '' : writeMentions(mentions),
  );
}

/** 新增, 修改 or 删除 as a mark before a title. */
export function writeBadge(kind: FileChange['kind']): string {
  return writeElement('span', { class: 'kind' }, changeKinds[kind]);
}

/** What the check says of a line. */
export function writeFinding({ level, line, message, hint, code }: Finding): string {
  const word = level === 'error' ? '错误' : '提醒';
  const advice = hint === undefined ? '' : `建议：${hint}`;
  return writeElement(
    'p',
    { class: 'finding' },
    writeXml(`${word}　第 ${line} 行：${message}${advice}（${code}）`),
  );
}

/** Those of an entry that has come or gone stand together: there is nothing beside them. */
function writeFields({ kind, fields }: FileChange): string[] {
  if (kind === 'changed' || fields.length === 0) return fields.map(writeField);
  const lines = fields.map(({ label, before, after }) =>
    writeElement(
      'p',
      {},
      writeElement('b', {}, writeXml(label)),
      writeXml(`　${[...before, ...after].join('；')}`),
    ),
  );
  const html = lines.join('');
  return [writePair(kind === 'added' ? { after: html } : { before: html })];
}

function writeField({ label, before, after }: FieldChange): string {
  const [old, fresh] = [before, after].map((lines) => (lines.length === 0 ? undefined : writeLines(lines)));
  const pair = {
    ...(old === undefined ? {} : { before: old }),
    ...(fresh === undefined ? {} : { after: fresh }),
  };
  return writeElement('h3', {}, writeXml(label)) + writePair(pair);
}

function writeChangedText({ kind }: FileChange, { before, after }: ChangeTexts): string {
  if (kind === 'added') return writePair({ after });
  return kind === 'removed' ? writePair({ before }) : writeTexts(before, after);
}

function writeMentions(mentions: readonly Entry[]): string {
  if (mentions.length === 0) return '';
  const names = mentions
    .slice(0, mostNamed)
    .map((entry) => `${titleOf(entry)}（${collections[entry.collection].label}）`);
  const rest = mentions.length > mostNamed ? `等 ${mentions.length} 页` : '';
  const text = `提到这一条的页面，请一起看看：${names.join('；')}${rest}。`;
  return writeElement('p', { class: 'soft' }, writeXml(text));
}
