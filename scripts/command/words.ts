import { parseArgs } from 'node:util';
import { findNearest } from '../../src/text/ids.ts';

/** The flags of a command, by name: one that stands alone, one with a value, one that may be given several values. */
export type OptionTable = Readonly<Record<string, 'flag' | 'text' | 'texts'>>;

export type OptionValues<O extends OptionTable> = {
  [K in keyof O]: O[K] extends 'flag' ? boolean : O[K] extends 'texts' ? string[] : string | undefined;
};

export interface GivenWords<O extends OptionTable> {
  options: OptionValues<O>;
  words: string[];
}

/** A command that was written wrong; the message says in which way. */
export class Misuse extends Error {}

/** Takes the words behind a command apart. Throws Misuse for a flag that the command does not know, one without its value, and
 *  more words than it takes: a slip must do nothing. */
export function parseWords<O extends OptionTable>(
  given: readonly string[],
  table: O,
  most: number,
): GivenWords<O> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true as const },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...given], options, strict: false, allowPositionals: true, tokens: true },
  });
  for (const token of tokens) if (token.kind === 'option') inspectFlag(token, table);
  const dashed = positionals.find((word) => /^[—–―‐‑－−]/.test(word));
  if (dashed !== undefined)
    throw new Misuse(`“${dashed}”开头的横线是中文或全角的。请换成英文状态下的两个连字符 --。`);
  if (positionals.includes('')) throw new Misuse('有一个词是空的。');
  const extra = positionals[most];
  if (extra !== undefined) throw new Misuse(`这条命令不认得“${extra}”这个词。`);
  const read = (name: string): unknown => {
    const value: unknown = values[name];
    if (table[name] === 'flag') return value === true;
    const texts = Array.isArray(value) ? value.map(String) : [];
    return table[name] === 'texts' ? texts : texts.at(-1);
  };
  const found = Object.fromEntries(Object.keys(table).map((name) => [name, read(name)]));
  return { options: found as OptionValues<O>, words: positionals };
}

interface Flag {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function inspectFlag({ name, rawName, value, inlineValue }: Flag, table: OptionTable): void {
  const kind = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined;
  if (kind === undefined) throw new Misuse(`这条命令没有 ${rawName} 这个选项。${suggest(name, table)}`);
  if (kind === 'flag' && value !== undefined) throw new Misuse(`${rawName} 后面不写值。`);
  if (kind === 'flag') return;
  if (value === undefined || value === '') throw new Misuse(`${rawName} 后面要写一个值。`);
  if (inlineValue !== true && value.startsWith('-'))
    throw new Misuse(`${rawName} 后面要写一个值，写的却是 ${value}。`);
}

function suggest(name: string, table: OptionTable): string {
  const near = findNearest(name, Object.keys(table));
  return near === undefined ? '' : `是不是想写 --${near}？`;
}

/** A flag that npm has kept for itself, because `--` is missing before it: `npm run rollback --list` arrives here without
 *  a word, and would roll back. npm leaves it in the environment. */
export function findSwallowedFlag(env: NodeJS.ProcessEnv, table: OptionTable): string | undefined {
  const names = Object.keys(table);
  return Object.keys(env)
    .filter((key) => key.startsWith('npm_config_') && env[key] !== '')
    .map((key) => findNearest(key.slice('npm_config_'.length).replaceAll('_', '-'), names))
    .find((name) => name !== undefined);
}
