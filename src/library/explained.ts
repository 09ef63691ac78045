import { z } from 'zod';
import { speechSchema, type ExplainedText } from '../model/speech.ts';
import { formatDate } from '../text/dates.ts';
import { addressOf, type EntryOf } from './entry.ts';
import type { Fact } from './facts.ts';
import type { Library } from './library.ts';

/** The row of the panel that names the texts an article explains, each linked to our entry of the document;
 *  no row for a speech in its own words. */
export function listExplainedFact(library: Library, { data: { explains } }: EntryOf<'speeches'>): Fact[] {
  if (!explains) return [];
  const items = explains.map((explained) => {
    const target = explained.document && library.find('documents', explained.document);
    return { text: formatExplained(explained), ...(target ? { address: addressOf(target) } : {}) };
  });
  const label = z.globalRegistry.get(speechSchema.shape.explains)?.title ?? 'explains';
  return [{ key: 'explains', label, place: 'record', items }];
}

/** Whose text it is, which, where and when: 江州市总工会主席陈明：《……的讲话》，2019年9月26日. */
function formatExplained({ text, speaker, occasion, deliveredOn }: ExplainedText): string {
  const rest = [occasion, deliveredOn === undefined ? undefined : formatDate(deliveredOn)];
  return [`${speaker}：${text}`, ...rest].filter((part) => part !== undefined).join('，');
}
