import { listAdoptions } from './adoption.ts';
import { listEdges } from './byline.ts';
import type { Proposal, Reading } from './proposal.ts';

/** The source entry that bears the title of the text; else the lines of a new one, ready to be copied. */
export function proposeSource({ title, byline, dates, library, paragraphs, issued }: Reading): Proposal {
  const known = library.list('sources').find(({ data }) => data.title === title);
  if (known)
    return {
      key: 'sources',
      value: [{ source: known.id }],
      reason: '来源名录里有同名的一条，请补上位置 locator',
    };
  const edges = listEdges(paragraphs).filter((line) => [...line].length <= 40);
  const written = dates.find(
    ({ wording, date: found }) =>
      found.length > 4 && edges.some((line) => line.includes(wording) && !/起施行/.test(line)),
  );
  const adopted = listAdoptions(paragraphs).findLast(({ deed }) => deed !== '施行');
  const date = issued ?? adopted?.date ?? written?.date;
  const author = byline.author ?? byline.unit;
  return {
    key: 'sources',
    reason:
      '至少要有一条来源。名录里没有，先在 content/sources/ 里建一个文件，可以照抄下面几行，再写 sources',
    notes: [
      `  type: ${byline.publication === undefined ? 'Z' : 'N'}`,
      ...(author === undefined ? [] : [`  authors: [${author}]`]),
      `  title: ${title ?? ''}`,
      ...(byline.publication === undefined ? [] : [`  container: ${byline.publication}`]),
      ...(date === undefined ? [] : [`  issued: ${date}`]),
      '写好后：',
      '  sources:',
      '    - source: 文件名',
      '      locator: 在原文的什么地方',
    ],
  };
}
