import { askLine } from '../desk/ask-entry.ts';
import { explainAnswer, type Union } from './union.ts';

/** Asks for what is not given yet; an empty answer leaves it for later. */
export async function askUnion(given: Union): Promise<Union> {
  const ask = async (key: keyof Union, question: string): Promise<string | undefined> =>
    given[key] ?? (await askLine(`${question}（还没有定就直接按回车键）`, explainAnswer[key]));
  const name = await ask('name', '网站叫什么？例如 江州匠声');
  const region = await ask('region', '哪个地区的工会？例如 江州市');
  const address = await ask('address', '网站的网址？例如 https://www.example.cn');
  return {
    ...(name === undefined ? {} : { name }),
    ...(region === undefined ? {} : { region }),
    ...(address === undefined ? {} : { address }),
  };
}
