import { titleOf, type EntryOf } from '../library/entry.ts';
import { findExplainedDocument } from '../library/explained-document.ts';
import type { Library } from '../library/library.ts';
import { computeStatus } from '../library/policy-status.ts';
import { formatDate } from '../text/dates.ts';
import { addDays, lastDayOf } from '../text/days.ts';
import type { AdviceText, Care } from './advice.ts';

/** How long before its last day a policy is spoken of: a successor takes its time. */
const noticeDays = 90;

/** What nobody has to obey has no force to lose. */
const withoutForce: readonly string[] = ['提案', '报告', '建议'];

/** A policy says whether it is in force, and its dates have not overtaken what it says.
 *  The status of the site is computed as of the newest article, not of the clock: a site that rests says “现行有效” for ever. */
export const policyDates: Care = {
  kind: 'policy-dates',
  label: '政策的效力',
  about: '过了日期、快到日期，或者页面上没有效力状态。',
  list: ({ library, today }) =>
    library.list('policies').flatMap((policy) => {
      const found =
        findEnd(library, policy, today) ?? findStart(library, policy, today) ?? findGap(library, policy);
      return found ? [{ file: policy.file, title: titleOf(policy), ...found }] : [];
    }),
};

type Found = Pick<AdviceText, 'message' | 'hint'>;

function findEnd(library: Library, policy: EntryOf<'policies'>, today: string): Found | undefined {
  const { expiresOn } = policy.data;
  if (expiresOn === undefined || isSettled(library, policy)) return undefined;
  const last = lastDayOf(expiresOn) ?? expiresOn;
  const [day, status] = [formatDate(expiresOn), computeStatus(library, policy)];
  if (last < today)
    return {
      message: `${day}已经失效，页面写着“${status ?? '没有效力状态'}”。`,
      hint: '查一查有没有延期或者接替的文件：延期就改“失效日期”；有接替的就收进来，在它的“废止”里写上这一篇；都没有，就在“效力状态”里写“已废止”和理由。',
    };
  if (last > addDays(today, noticeDays)) return undefined;
  return {
    message: `${day}失效，不到${noticeDays}天了。`,
    hint: '查一查会不会延期、有没有接替的文件，到期那天照着改。',
  };
}

/** Somebody has said that it is over: the editor, or a later policy. */
function isSettled(library: Library, policy: EntryOf<'policies'>): boolean {
  if (policy.data.status?.value === '已废止') return true;
  return library.list('policies').some(({ data }) => data.repeals?.includes(policy.id) === true);
}

function findStart(library: Library, policy: EntryOf<'policies'>, today: string): Found | undefined {
  const { effectiveOn } = policy.data;
  const isLate = effectiveOn !== undefined && effectiveOn <= today;
  if (!isLate || computeStatus(library, policy) !== '尚未生效') return undefined;
  return {
    message: `${formatDate(effectiveOn)}已经生效，页面还写着“尚未生效”。`,
    hint: policy.data.status
      ? '删掉手写的“效力状态”，页面会按日期算。'
      : '页面算到最新一篇文章的日期；有新文章发布，或者给这一篇写上“更新日期”，就会改过来。',
  };
}

function findGap(library: Library, policy: EntryOf<'policies'>): Found | undefined {
  if (withoutForce.includes(policy.data.documentType) || computeStatus(library, policy)) return undefined;
  const document = findExplainedDocument(library, policy);
  const day = document?.data.effectiveOn ?? document?.data.issuedOn;
  return {
    message: '没有写日期，页面上没有效力状态。',
    hint:
      document && day !== undefined
        ? `${document.file} 写着${formatDate(day)}，核对以后补上“成文日期”或者“施行日期”。`
        : '在来源里找“成文日期”“施行日期”，找到就补上；找不到，问一问发文机关，在“效力状态”里写明状态和理由。',
  };
}
