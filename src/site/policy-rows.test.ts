import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { showPolicyRow } from './policy-rows.ts';

const makePolicy = (more: object) =>
  makeEntry('policies', 'a', {
    ...{
      title: '工票办法',
      summary: '简介。',
      date: '2026-11-21',
      region: 'china',
      sources: [{ source: 'a' }],
    },
    ...{
      documentTitle: '工票办法',
      documentType: '办法',
      issuerText: '江州市总工会',
      level: '市',
      textKind: '解读',
    },
    ...more,
  });
const show = (more: object) => {
  const policy = makePolicy(more);
  return showPolicyRow(createLibrary([policy]), policy);
};

test('a row says number, issuer, day and status', () => {
  expect(show({ documentNumber: '江工发〔2017〕14号', issuedOn: '2017-06-19', textKind: '全文' })).toEqual({
    ...{ text: '工票办法', address: '/policies/a/', textKind: '全文', issuer: '江州市总工会' },
    ...{ documentNumber: '江工发〔2017〕14号', date: '2017年6月19日', status: '现行有效' },
  });
});

test('what is not known is left out, the status too where no day is known', () => {
  expect(show({})).toMatchObject({ documentNumber: undefined, date: undefined, status: undefined });
});
