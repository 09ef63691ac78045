import { addressOf, titleOf, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { computeStatus, type PolicyStatus } from '../library/policy-status.ts';
import { formatDate } from '../text/dates.ts';
import type { ShownLink } from './shown-links.ts';

/** A policy as a library of policies lists it. What is not known is left out: a reader would read a blank as a reproach to
 *  whoever issued the document. */
export interface PolicyRow extends ShownLink {
  /** 全文, 摘要 or 解读. */
  textKind: string;
  documentNumber: string | undefined;
  issuer: string;
  /** When it was issued, and when it takes effect. */
  date: string | undefined;
  status: PolicyStatus | undefined;
}

export function showPolicyRow(library: Library, policy: EntryOf<'policies'>): PolicyRow {
  const { data } = policy;
  const issuers = library.pick('organizations', data.issuers).map(titleOf);
  return {
    text: data.title,
    address: addressOf(policy),
    textKind: data.textKind,
    documentNumber: data.documentNumber,
    issuer: [...issuers, data.issuerText].filter(Boolean).join('、'),
    date: data.issuedOn && formatDate(data.issuedOn),
    status: computeStatus(library, policy),
  };
}
