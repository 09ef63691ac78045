import { isArticleName } from '../../model/names.ts';
import type { AddressForm, Site } from '../../model/site.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { matchText, type TextMatch } from '../match-text.ts';
import { parseBody } from '../parse-body.ts';
import { parseProse } from '../parse-prose.ts';

/** The first mention of a person whom site.yaml lists under addressForms bears the form of address that stands there, or
 *  the office as the source gives it. What is quoted, or stands in a title in 《》, is left as it is; a document in full text too.
 *  Why: an office reads its own pages for this first, and the reader learns who speaks. */
export const formOfAddress = defineCheck({
  code: 'form-of-address',
  scope: 'library',
  maySkip: true,
  check({ files, rootFiles }, report) {
    const site = rootFiles.find(({ path }) => path === 'site.yaml')?.value as Site | undefined;
    for (const form of site?.addressForms ?? []) {
      for (const file of files.filter((each) => mayName(each, form))) {
        const first = isRightEverywhere(file, form) ? undefined : findFirst(file, form);
        if (!first || isRight(file, first, form)) continue;
        const { line, column, length } = first;
        report(file, {
          line,
          column,
          length,
          level: 'warning',
          message: `第一次写到${form.name}，没有写称呼。`,
          hint: `写“${form.first}”，或照来源写全职务；以后再写到可以用简称。`,
        });
      }
    }
  },
});

function mayName({ collection, text, parsed }: ContentFile, { name }: AddressForm): boolean {
  return isArticleName(collection) && parsed.data['textKind'] !== '全文' && text.includes(name);
}

/** Whether every mention, wherever it stands, has one of the wordings: then nobody has to take the text apart, which costs far more
 *  than to search it. */
function isRightEverywhere(
  file: ContentFile,
  { name, first, titles = [], terms = [] }: AddressForm,
): boolean {
  const wordings = [first, ...titles, ...terms];
  const mentions = matchText(file.lines, new RegExp(RegExp.escape(name), 'gu'));
  return mentions.every((match) => isWithin(file, match, wordings));
}

/** The first mention in running text that is no fixed term and is not quoted. */
function findFirst(file: ContentFile, { name, terms = [] }: AddressForm): TextMatch | undefined {
  const { parsed, path } = file;
  const { prose } = parseProse(file, parseBody(parsed.body, parsed.bodyLine, path.endsWith('.mdx')));
  const pattern = new RegExp(`(?<![“《][^”》\\n]*)${RegExp.escape(name)}`, 'gu');
  return [...matchText(prose, pattern)].find((match) => !isWithin(file, match, terms));
}

function isRight(file: ContentFile, match: TextMatch, { first, titles = [] }: AddressForm): boolean {
  return isWithin(file, match, [first, ...titles]);
}

/** Whether a mention is part of one of these wordings. */
function isWithin(
  { lines }: ContentFile,
  { line, column, length }: TextMatch,
  wordings: readonly string[],
): boolean {
  const signs = Array.from(lines[line - 1] ?? '');
  const before = signs.slice(0, column - 1).join('').length;
  const after = before + signs.slice(column - 1, column - 1 + length).join('').length;
  const text = signs.join('');
  return wordings.some((wording) => {
    for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
      if (at <= before && after <= at + wording.length) return true;
    return false;
  });
}
