import { listAdoptions } from './adoption.ts';
import type { Proposal, Reading } from './proposal.ts';

const longest = 120;
const dateline = /^[□■◇◆●]?\s*本报讯\s*(?:[（(][^）)]*[）)])?\s*/;

/** The lead: the first sentences of the first full paragraph, as they stand, as many as a summary may have. */
export function proposeSummary({ prose }: Reading): Proposal {
  const lead = prose.map((text) => text.replace(dateline, '').trim()).find(isLead);
  if (lead === undefined) return { key: 'summary', reason: '没有找到可以用的开头，请写一两句话' };
  const sentences = lead.match(/[^。！？]+[。！？]+[”’」』）]*/g) ?? [lead];
  let summary = '';
  for (const sentence of sentences) {
    if (summary.length + sentence.length > longest) break;
    summary += sentence;
  }
  if (summary !== '')
    return { key: 'summary', value: summary.trim(), reason: '照录正文开头，请改成介绍全文的话' };
  return { key: 'summary', reason: '正文第一句超过 120 字，请写一两句话' };
}

/** A paragraph that says something: a salutation, a byline or a date is none. */
function isLead(text: string): boolean {
  return (
    [...text].length >= 20 &&
    !/^[（(].*[）)]$/.test(text) &&
    !/[:：]$/.test(text) &&
    listAdoptions([text]).length === 0
  );
}
