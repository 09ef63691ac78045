import { writeInlineText } from '../model/yaml-text.ts';
import type { Draft } from './compose-drafts.ts';
import { isNeeded, labelOfField } from './front-matter-proposals.ts';
import type { Proposal, ProposedValue } from './proposal.ts';

/** A draft as the text of its file. Each field has its reason above it; what is left to the editor stands as a comment,
 *  so that the file can be read and the check says what is missing. */
export function formatDraft(draft: Draft, markdown: string): string {
  const fields = draft.proposals.flatMap((proposal) => formatField(draft, proposal));
  return ['---', ...fields, '---', '', markdown.trim(), ''].join('\n');
}

function formatField({ collection }: Draft, proposal: Proposal): string[] {
  const { key, value, reason, notes } = proposal;
  const label = labelOfField(collection, key);
  const comments = (notes ?? []).map((note) => `#   ${toLine(note)}`);
  if (value === undefined)
    return [
      `# ${isNeeded(collection, proposal) ? '待填' : '可填'} ${key}（${label}）：${toLine(reason)}`,
      ...comments,
    ];
  return [`# ${label}：${toLine(reason)}`, ...comments, ...formatValue(key, value)];
}

function formatValue(key: string, value: ProposedValue): string[] {
  if (typeof value === 'boolean') return [`${key}: ${value}`];
  if (typeof value === 'string') return [`${key}: ${writeInlineText(value)}`];
  if (value.every((item) => typeof item === 'string'))
    return [`${key}: [${value.map(writeInlineText).join(', ')}]`];
  return [key + ':', ...value.flatMap((item) => formatMap(item))];
}

function formatMap(map: Readonly<Record<string, string>>): string[] {
  return Object.entries(map).map(
    ([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${writeInlineText(value)}`,
  );
}

function toLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
