import { autocomplete, autocompleteMultiselect, cancel, isCancel, select, text } from '@clack/prompts';
import { collections } from '../../src/model/collections.ts';
import { collectionNames, type CollectionName } from '../../src/model/names.ts';
import { isId } from '../../src/text/ids.ts';
import { openChineseTerminal } from './chinese-prompts.ts';

export interface Choice {
  value: string;
  label: string;
}

const output = openChineseTerminal();

/** The person pressed Ctrl+C or Esc. */
export class Cancelled extends Error {}

export async function askCollection(): Promise<CollectionName> {
  const options = collectionNames.map((value) => ({
    value,
    label: collections[value].label,
    hint: collections[value].about,
  }));
  return keep(await select({ message: '要新建什么？', options, output }));
}

/** Asks for the title or the name; `longest` is what the schema allows. */
export async function askTitle(label: string, longest: number): Promise<string> {
  const validate = (typed = ''): string | undefined => {
    const length = [...typed.trim()].length;
    if (length === 0) return `请写${label}。`;
    return length > longest ? `太长了：写了 ${length} 个字，最多 ${longest} 个。` : undefined;
  };
  return keep(await text({ message: `${label}？`, validate, output })).trim();
}

/** Asks for one line; undefined where nothing is typed. */
export async function askLine(
  message: string,
  explain: (typed: string) => string | undefined,
): Promise<string | undefined> {
  const validate = (typed = ''): string | undefined =>
    typed.trim() === '' ? undefined : explain(typed.trim());
  const typed = keep(await text({ message, validate, output, defaultValue: '' })).trim();
  return typed === '' ? undefined : typed;
}

/** Offers an id and refuses one that is taken or cannot be an address. */
export async function askId(proposed: string, explain: (id: string) => string | undefined): Promise<string> {
  return keep(
    await text({
      output,
      message: '编号（也就是文件名，以后不再改）？',
      initialValue: proposed,
      validate: (typed = '') =>
        isId(typed) ? explain(typed) : '只用小写字母、数字和连字符，例如 lv-jinxiang。',
    }),
  );
}

/** Asks for one of the entries; there is nothing to ask where there are none. */
export async function askOne(message: string, options: Choice[]): Promise<string | undefined> {
  if (options.length === 0) return undefined;
  const validate = (chosen: unknown): string | undefined =>
    chosen === undefined ? '请选一个。名录里没有的，按 Ctrl+C 退出，先把它建好。' : undefined;
  return keep(
    await autocomplete({ message, options, placeholder: '打几个字来找', maxItems: 8, validate, output }),
  );
}

/** Asks for any number of the entries. */
export async function askSome(message: string, options: Choice[]): Promise<string[]> {
  if (options.length === 0) return [];
  return keep(
    await autocompleteMultiselect({
      message: `${message}（用 Tab 键选中，可以选几个；没有就直接按回车键）`,
      options,
      output,
      required: false,
      maxItems: 8,
    }),
  );
}

function keep<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('没有新建任何文件。', { output });
  throw new Cancelled();
}
