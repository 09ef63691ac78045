import { policyTypes } from '../model/policy.ts';
import { listAdoptions } from './adoption.ts';
import { findDocumentNumber } from './document-number.ts';
import { findIssuer, findLevel } from './issuer.ts';
import { proposeRelations } from './propose-relations.ts';
import type { Proposal, Reading } from './proposal.ts';

/** What the front matter of a policy says about the document itself. */
export function proposePolicy(reading: Reading): Proposal[] {
  const issuer = findIssuer(reading);
  const level = findLevel(issuer, reading.library) ?? (isNational(reading.title) ? '国家' : undefined);
  return [
    reading.title === undefined
      ? { key: 'documentTitle', reason: '没有找到文件标题' }
      : { key: 'documentTitle', value: reading.title, reason: '就是标题' },
    proposeType(reading.title ?? ''),
    issuer
      ? {
          key: issuer.id === undefined ? 'issuerText' : 'issuers',
          value: issuer.id === undefined ? issuer.name : [issuer.id],
          reason: issuer.reason,
        }
      : {
          key: 'issuerText',
          isNeeded: true,
          reason: '没有找到发文机关，请写 issuers（单位编号）或 issuerText（名称）',
        },
    ...proposeNumber(reading.paragraphs),
    ...proposeDates(reading),
    level === undefined
      ? { key: 'level', reason: '看不出是哪一级发的：国家、省、市、县或单位' }
      : { key: 'level', value: level, reason: issuer ? `发文机关是${issuer.name}` : '标题以国名开头' },
    ...proposeRelations(reading),
    proposeTextKind(reading),
  ];
}

function isNational(title = ''): boolean {
  return title.startsWith('中华人民共和国');
}

/** Endings that are no kind of their own, with the kind that holds them. */
const wordings: readonly (readonly [string, (typeof policyTypes)[number]])[] = [
  ['法', '法律'],
  ['规则', '制度'],
  ['细则', '制度'],
  ['纲要', '规划'],
];

function proposeType(title: string): Proposal {
  const bare = title.replace(/[（(][^）)]*[）)]$/, '');
  const own = policyTypes.find((word) => bare.endsWith(word));
  const other = wordings.find(([ending]) => bare.endsWith(ending));
  const [ending, type] = own === undefined ? (other ?? []) : [own, own];
  return type === undefined
    ? { key: 'documentType', reason: `标题里看不出种类，可选：${policyTypes.join('、')}` }
    : { key: 'documentType', value: type, reason: `标题以“${ending}”结尾` };
}

/** 某省人民代表大会常务委员会公告第58号: counted through, without a year (see src/model/official.ts). */
const orderForm = /日[\s\u3000]*(?:以)?([\p{Script=Han}]{2,30}(?:令|公告)第[1-9]\d*号)/u;

function proposeNumber(paragraphs: readonly string[]): Proposal[] {
  const adoptions = listAdoptions(paragraphs).filter(({ deed }) => deed !== '施行');
  const order = adoptions.flatMap(({ line }) => orderForm.exec(line)?.[1] ?? []).at(-1);
  if (order !== undefined && adoptions.at(-1)?.line.includes(order) === true)
    return [{ key: 'documentNumber', value: order, reason: `题下写着“${order}”` }];
  if (order !== undefined)
    return [{ key: 'documentNumber', reason: `题下写着“${order}”，是修改以前的，请查最后一次的` }];
  const found = findDocumentNumber(paragraphs);
  if (!found) return [];
  if (!found.isOwn)
    return [{ key: 'documentNumber', reason: `文中提到${found.number}，不一定是本文件的文号` }];
  const changed = found.wording === found.number ? '' : '，括号已改成六角括号';
  return [{ key: 'documentNumber', value: found.number, reason: `文头写着“${found.wording}”${changed}` }];
}

function proposeDates({ paragraphs, dates, text }: Reading): Proposal[] {
  const edges = [...paragraphs.slice(0, 5), ...paragraphs.slice(-4)].map((line) => line.trim());
  const adoptions = listAdoptions(paragraphs);
  const issued =
    adoptions.findLast(({ deed }) => deed !== '施行') ??
    dates.findLast(
      ({ wording, date }) =>
        date.length === 10 &&
        edges.some((line) => line === wording || (/^[（(].*[）)]$/.test(line) && line.includes(wording))),
    ) ??
    dates.find(({ date, wording }) => date.length === 10 && isSigned(paragraphs, wording));
  const begun = adoptions.findLast(({ deed }) => deed === '施行');
  const start = begun ?? dates.find(({ wording }) => text.includes(`自${wording}起`));
  const isOld = start !== undefined && issued !== undefined && start.date < issued.date;
  const end = dates.find(({ wording }) => new RegExp(`有效期(?:限)?(?:自.{4,20})?至${wording}`).test(text));
  const fromIssue = /自(?:发布|公布|印发)之日起(?:施行|实施|执行)/.exec(text)?.[0];
  return [
    issued
      ? { key: 'issuedOn', value: issued.date, reason: `题下或落款写着“${issued.wording}”` }
      : { key: 'issuedOn', reason: '没有找到成文日期，知道的话请写上' },
    ...(start
      ? [
          isOld
            ? tellOldStart(`自${start.wording}起`)
            : proposeStart(start.date, begun?.line ?? `自${start.wording}起`),
        ]
      : []),
    ...(!start && issued && fromIssue !== undefined
      ? [
          adoptions.some(({ deed }) => /^修[订正]$/.test(deed))
            ? tellOldStart(fromIssue)
            : proposeStart(issued.date, fromIssue),
        ]
      : []),
    ...(end ? [{ key: 'expiresOn', value: end.date, reason: `文中写着有效期至${end.wording}` }] : []),
  ];
}

/** A date alone in its line below the name that signs: what is attached stands behind it. */
function isSigned(paragraphs: readonly string[], wording: string): boolean {
  const at = paragraphs.findIndex((line) => line.trim() === wording);
  return at > 0 && /^[\p{Script=Han}（）\s\u3000]{4,40}$/u.test(paragraphs[at - 1] ?? '');
}

function proposeStart(date: string, wording: string): Proposal {
  return { key: 'effectiveOn', value: date, reason: `文中写着“${wording}”` };
}

/** A law that was changed often keeps the sentence about its first day. */
function tellOldStart(wording: string): Proposal {
  return { key: 'effectiveOn', reason: `文中的“${wording}”是修改以前的话，请查现行文本从哪天起施行` };
}

function proposeTextKind({ clauses }: Reading): Proposal {
  return clauses >= 3
    ? { key: 'textKind', value: '全文', reason: `有 ${clauses} 条条文` }
    : { key: 'textKind', reason: '请写全文、摘要或解读' };
}
