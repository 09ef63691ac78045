import { autocomplete, autocompleteMultiselect, cancel, isCancel, select, text } from '@clack/prompts';
import { collections } from '../../src/model/collections.ts';
import { collectionNames, type CollectionName } from '../../src/model/names.ts';
import { isId } from '../../src/text/ids.ts';

export interface Choice {
  value: string;
  label: string;
}

/** The person pressed Ctrl+C or Esc. */
export class Cancelled extends Error {}

export async function askCollection(): Promise<CollectionName> {
  const options = collectionNames.map((value) => ({
    value,
    label: collections[value].label,
    hint: collections[value].about,
  }));
  return keep(await select({ message: '要新建什么？', options }));
}

export async function askTitle(label: string): Promise<string> {
  return keep(
    await text({
      message: `${label}？`,
      validate: (typed) => (typed?.trim() ? undefined : `请写${label}。`),
    }),
  ).trim();
}

/** Offers an id and refuses one that is taken or cannot be an address. */
export async function askId(proposed: string, explain: (id: string) => string | undefined): Promise<string> {
  return keep(
    await text({
      message: '编号（也就是文件名，以后不再改）？',
      initialValue: proposed,
      validate: (typed = '') =>
        isId(typed) ? explain(typed) : '只用小写字母、数字和连字符，例如 yang-jinlong。',
    }),
  );
}

export async function askOne(message: string, options: Choice[]): Promise<string> {
  return keep(await autocomplete({ message, options, placeholder: '打几个字来找', maxItems: 8 }));
}

export async function askSome(message: string, options: Choice[]): Promise<string[]> {
  return keep(
    await autocompleteMultiselect({
      message: `${message}（空格键选中，回车键确定）`,
      options,
      required: false,
      maxItems: 8,
    }),
  );
}

function keep<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('没有新建任何文件。');
  throw new Cancelled();
}
