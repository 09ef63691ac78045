import type { Library } from '../library/library.ts';
import type { Proposal, Reading } from './proposal.ts';

/** What a document says of others that we have: the ones it rests on, and the ones that end with it. */
export function proposeRelations({ text, title, library }: Reading): Proposal[] {
  const based =
    [...text.matchAll(/(?:根据|依据|依照)((?:《[^》]+》(?:和|及|以及|、)?)+)[^。]{0,40}制定/gu)][0]?.[1] ??
    '';
  const ended = [...text.matchAll(/((?:《[^》]+》(?:和|及|以及|、)?)+)同时废止/gu)]
    .map(([, names = '']) => names)
    .join('');
  return [
    ...propose('implements', based, '文中写着根据它制定', library, title),
    ...propose('repeals', ended, '文中写着同时废止', library, title),
  ];
}

function propose(
  key: string,
  names: string,
  reason: string,
  library: Library,
  own: string | undefined,
): Proposal[] {
  const named = [...names.matchAll(/《([^》]+)》/gu)].map(([, name = '']) => name);
  const ids = new Set(
    named.filter((name) => name !== own).flatMap((name) => findDocument(name, library) ?? []),
  );
  return ids.size === 0
    ? []
    : [{ key, value: [...ids], reason: `${reason}：${named.map((name) => `《${name}》`).join('')}` }];
}

/** By its whole name or a shorter one; the country's name before a law is often left out. */
function findDocument(name: string, library: Library): string | undefined {
  const wanted = cutCountry(name);
  const isNamed = (names: readonly string[]): boolean => names.some((each) => cutCountry(each) === wanted);
  const policy = library
    .list('policies')
    .find(({ data }) => data.textKind === '全文' && isNamed([data.documentTitle]));
  const found =
    policy ?? library.list('documents').find(({ data }) => isNamed([data.name, ...(data.aliases ?? [])]));
  return found?.id;
}

function cutCountry(name: string): string {
  return name.replace(/^中华人民共和国/u, '').replace(/[〈〉《》]/gu, '');
}
