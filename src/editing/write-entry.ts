import type { CollectionName } from '../model/names.ts';
import { hasBody } from '../model/names.ts';
import { writeYamlField } from '../model/yaml-text.ts';

/** The text of a new entry's file: its fields in the order of the schema, those that it does not know behind them, and the Markdown
 *  where it has one. */
export function writeEntry(
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
  body: string,
  order: readonly string[],
): string {
  const keys = [...order, ...Object.keys(data).filter((key) => !order.includes(key))];
  const fields = keys.filter((key) => data[key] !== undefined).map((key) => writeYamlField(key, data[key]));
  if (!hasBody(collection)) return `${fields.join('\n')}\n`;
  return `---\n${fields.join('\n')}\n---\n\n${body.replaceAll('\r\n', '\n').trim()}\n`;
}
