import type { z } from 'zod';
import { collections } from '../model/collections.ts';
import { shapeOf, titleOfField } from '../model/schema-shape.ts';
import type { ArticleName } from '../model/names.ts';
import type { Proposal, Reading } from './proposal.ts';
import { proposeNames, proposeRegion } from './propose-names.ts';
import { proposePolicy } from './propose-policy.ts';
import { proposeSource } from './propose-source.ts';
import { proposeSpeech } from './propose-speech.ts';
import { proposeSummary } from './propose-summary.ts';
import { proposeWords } from './propose-words.ts';

/** Everything that can be proposed for a text, in the order of its collection's fields. What the collection requires
 *  and nobody could propose is there too, without a value. */
export function proposeFrontMatter(reading: Reading, titleReason: string): Proposal[] {
  const { title, subtitle, collection } = reading;
  const proposals: Proposal[] = [
    title === undefined
      ? { key: 'title', reason: titleReason }
      : { key: 'title', value: title, reason: titleReason },
    ...(subtitle === undefined ? [] : [{ key: 'subtitle', value: subtitle, reason: '标题下面的一行' }]),
    proposeSummary(reading),
    { key: 'date', value: reading.today, reason: '导入的日子，发布那天请改成当天' },
    proposeRegion(reading),
    ...proposePeriod(reading),
    ...proposeNames(reading),
    ...proposeWords(reading),
    ...(collection === 'speeches' ? proposeSpeech(reading) : []),
    ...(collection === 'policies' ? proposePolicy(reading) : []),
    proposeSource(reading),
    { key: 'draft', value: true, reason: '写完、核对完，删掉这一行就会发布' },
  ];
  const shape = shapeOf(collections[collection].schema);
  const order = Object.keys(shape);
  const missing = order.filter(
    (key) => isRequired(shape[key]) && !proposals.some((proposal) => proposal.key === key),
  );
  return [...proposals, ...missing.map((key) => ({ key, reason: '请填写' }))].sort(
    (left, right) => order.indexOf(left.key) - order.indexOf(right.key),
  );
}

/** The label an editor knows a field by. */
export function labelOfField(collection: ArticleName, key: string): string {
  return titleOfField(shapeOf(collections[collection].schema)[key]) ?? key;
}

/** Whether a draft without this field fails the check. */
export function isNeeded(collection: ArticleName, proposal: Proposal): boolean {
  return proposal.isNeeded === true || isRequired(shapeOf(collections[collection].schema)[proposal.key]);
}

function isRequired(field: z.ZodType | undefined): boolean {
  return field !== undefined && !field.safeParse(undefined).success;
}

/** The span of years that a story or a case is about is never certain: it is told, not set. */
function proposePeriod({ dates, collection }: Reading): Proposal[] {
  if (collection !== 'stories' && collection !== 'cases') return [];
  const years = dates
    .map(({ date }) => Number(date.slice(0, 4)))
    .filter((year) => year > 1000 && year < 2200);
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const told = from === to ? `文中年份只有 ${from}` : `文中年份从 ${from} 到 ${to}`;
  return [{ key: 'period', reason: `${told}；写的就是那时的事，可写 { from: ${from}, to: ${to} }` }];
}
