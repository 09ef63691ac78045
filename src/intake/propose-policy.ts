import { policyTypes } from '../model/policy.ts';
import { findDocumentNumber } from './document-number.ts';
import { findIssuer, readLevel } from './issuer.ts';
import type { Proposal, Reading } from './proposal.ts';

/** What the front matter of a policy says about the document itself. */
export function proposePolicy(reading: Reading): Proposal[] {
  const issuer = findIssuer(reading);
  const level = readLevel(issuer, reading.library);
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
      : { key: 'level', value: level, reason: `发文机关是${issuer?.name ?? ''}` },
    proposeTextKind(reading),
  ];
}

function proposeType(title: string): Proposal {
  const bare = title.replace(/[（(][^）)]*[）)]$/, '');
  const type = policyTypes.find((word) => bare.endsWith(word)) ?? (/法$/.test(bare) ? '法律' : undefined);
  return type === undefined
    ? { key: 'documentType', reason: `标题里看不出种类，可选：${policyTypes.join('、')}` }
    : { key: 'documentType', value: type, reason: `标题以“${type}”结尾` };
}

function proposeNumber(paragraphs: readonly string[]): Proposal[] {
  const found = findDocumentNumber(paragraphs);
  if (!found) return [];
  if (!found.isOwn)
    return [{ key: 'documentNumber', reason: `文中提到${found.number}，不一定是本文件的文号` }];
  const changed = found.wording === found.number ? '' : '，括号已改成六角括号';
  return [{ key: 'documentNumber', value: found.number, reason: `文头写着“${found.wording}”${changed}` }];
}

function proposeDates({ paragraphs, dates, text }: Reading): Proposal[] {
  const edges = [...paragraphs.slice(0, 5), ...paragraphs.slice(-4)].map((line) => line.trim());
  const issued = dates.findLast(
    ({ wording, date }) =>
      date.length === 10 &&
      edges.some((line) => line === wording || (/^[（(].*[）)]$/.test(line) && line.includes(wording))),
  );
  const start = dates.find(({ wording }) => text.includes(`自${wording}起`));
  const end = dates.find(({ wording }) => new RegExp(`有效期(?:限)?(?:自.{4,20})?至${wording}`).test(text));
  const fromIssue = /自(?:发布|公布|印发)之日起(?:施行|实施|执行)/.exec(text)?.[0];
  return [
    issued
      ? { key: 'issuedOn', value: issued.date, reason: `题下或落款写着“${issued.wording}”` }
      : { key: 'issuedOn', reason: '没有找到成文日期，知道的话请写上' },
    ...(start ? [{ key: 'effectiveOn', value: start.date, reason: `文中写着“自${start.wording}起”` }] : []),
    ...(!start && issued && fromIssue !== undefined
      ? [{ key: 'effectiveOn', value: issued.date, reason: `文中写着“${fromIssue}”` }]
      : []),
    ...(end ? [{ key: 'expiresOn', value: end.date, reason: `文中写着有效期至${end.wording}` }] : []),
  ];
}

function proposeTextKind({ clauses }: Reading): Proposal {
  return clauses >= 3
    ? { key: 'textKind', value: '全文', reason: `有 ${clauses} 条条文` }
    : { key: 'textKind', reason: '请写全文、摘要或解读' };
}
