import { diffArrays } from 'diff';
import { splitFrontMatter } from '../text/front-matter.ts';
import { CannotEdit, editFields, type FieldChanges } from './edit-fields.ts';

/** What a form changes in a file: some fields and, where it was touched, the text. */
export interface EntryChanges extends FieldChanges {
  /** The Markdown; undefined where it stays. */
  body?: string;
}

/** The text of an entry's file with some of it changed; every other byte stays, line ends and BOM included. `order` are the fields
 *  of its schema. Throws CannotEdit. */
export function editEntry(
  text: string,
  changes: EntryChanges,
  order: readonly string[],
  isArticle: boolean,
): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(bom.length).split('\n');
  const plain = lines.map((line) => line.replace(/\r$/, '')).join('\n');
  const edited = isArticle ? editArticle(plain, changes, order) : editFields(plain, changes, order);
  return edited === plain ? text : bom + restoreLineEnds(lines, edited.split('\n'));
}

function editArticle(plain: string, changes: EntryChanges, order: readonly string[]): string {
  const split = splitFrontMatter(plain);
  if (!split)
    throw new CannotEdit('这个文件缺少资料的起止线（---），表单不能改它。请在 VS Code 里改好，再回来。');
  const lines = plain.split('\n');
  const close = lines[split.bodyLine - 2] ?? '---';
  const yaml = editFields(split.yaml, changes, order).replace(/\n$/, split.yaml.endsWith('\n') ? '\n' : '');
  const body = changes.body ?? split.body;
  return [lines[0] ?? '---', yaml, close, body.replaceAll('\r\n', '\n')].join('\n');
}

/** Lines that stayed keep their ends; new ones get the end of most. */
function restoreLineEnds(before: readonly string[], after: readonly string[]): string {
  const isWindows = (line: string): boolean => line.endsWith('\r');
  const many = before.filter(isWindows).length;
  if (many === 0) return after.join('\n');
  const bare = before.map((line) => line.replace(/\r$/, ''));
  const usual = many * 2 > before.length - 1 ? '\r' : '';
  let at = 0;
  const written = diffArrays(bare, [...after]).flatMap(({ added, removed, count, value }) => {
    if (added) return value.map((line) => line + usual);
    const own = before.slice(at, (at += count));
    return removed ? [] : own;
  });
  const last = after.length - 1;
  return written.map((line, index) => (index === last ? line.replace(/\r$/, '') : line)).join('\n');
}
