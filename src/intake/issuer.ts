import type { Library } from '../library/library.ts';
import { listAdoptions } from './adoption.ts';
import { pickDirectory } from './match-names.ts';
import type { Reading } from './proposal.ts';

export interface Issuer {
  name: string;
  /** Its id where we have an entry for it. */
  id?: string;
  reason: string;
}

const office = /(?:委员会|总工会|工会|人民政府|办公厅|办公室|协会|[厅局部委院])$/;

/** Who issued a document: the name before 关于 in its title, else the office that adopted it first, else the name that signs it. */
export function findIssuer({ title, paragraphs, names, library }: Reading): Issuer | undefined {
  const before = /^(.{2,40}?)关于/.exec(title ?? '')?.[1];
  const signed = paragraphs
    .slice(-5)
    .find((line) => [...line].length <= 40 && office.test(line.trim()))
    ?.trim();
  const adopted = listAdoptions(paragraphs).find(({ office: by }) => by !== undefined);
  const written = before ?? completeOffice(adopted?.office, title) ?? signed;
  if (written === undefined) return undefined;
  const reason =
    before !== undefined
      ? `标题以“${written}关于”开头`
      : adopted
        ? `题下写着“${adopted.line}”`
        : `落款是“${written}”`;
  const known = pickDirectory(names, 'organizations').certain.find((match) => match.names.includes(written));
  const id =
    known?.id ??
    library
      .list('organizations')
      .find(({ data }) => data.name === written || data.aliases?.includes(written) === true)?.id;
  return { name: written, reason, ...(id === undefined ? {} : { id }) };
}

/** A county or a city that calls its congress 市人民代表大会 names itself in the title. */
function completeOffice(office: string | undefined, title = ''): string | undefined {
  if (office === undefined || !/^[省市县区]/u.test(office)) return office;
  const place = /^\p{Script=Han}{2,6}?(?=[省市县区])/u.exec(title)?.[0] ?? '';
  return place + office;
}

const byRegionLevel: Readonly<Record<string, string>> = {
  country: '国家',
  province: '省',
  'autonomous-region': '省',
  'prefecture-city': '市',
  prefecture: '市',
  'county-level-city': '县',
  county: '县',
  district: '县',
};

const byName: readonly (readonly [RegExp, string])[] = [
  [/^(?:中共中央|国务院|政务院|全国|中华|最高人民)/, '国家'],
  [/(?:公司|集团|厂|学院|学校|医院)/, '单位'],
  [/[县区](?!.*市)/, '县'],
  [/市/, '市'],
  [/省|自治区/, '省'],
  [/部$/, '国家'],
];

/** The level an issuer stands on: by its entry, else by the words of its name. */
export function findLevel(issuer: Issuer | undefined, library: Library): string | undefined {
  if (!issuer) return undefined;
  const entry = library.find('organizations', issuer.id);
  if (entry && ['company', 'school', 'hospital', 'old-brand'].includes(entry.data.kind)) return '单位';
  const region = library.find('regions', entry?.data.region);
  const known = region && byRegionLevel[region.data.level];
  return known ?? byName.find(([pattern]) => pattern.test(issuer.name))?.[1];
}
