import { describe, expect, test } from 'vitest';
import { makeReading } from './library-for-tests.ts';
import type { Proposal } from './proposal.ts';
import { proposeNames, proposeRegion } from './propose-names.ts';
import { proposePolicy } from './propose-policy.ts';
import { proposeSource } from './propose-source.ts';
import { proposeSpeech } from './propose-speech.ts';
import { proposeSummary } from './propose-summary.ts';
import { proposeWords } from './propose-words.ts';

const values = (proposals: readonly Proposal[]): Record<string, unknown> =>
  Object.fromEntries(proposals.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));

describe('the region', () => {
  test('is the one that is named most, its organisations counted in', () => {
    expect(proposeRegion(makeReading(['云州机械厂在云州市。']))).toMatchObject({ value: 'yunzhou' });
  });

  test('is left open between two that are named alike, and both are told', () => {
    const proposal = proposeRegion(makeReading(['江口县和海湾市的工会互访。']));
    expect(proposal.value).toBeUndefined();
    expect(proposal.reason).toMatch(/jiangkou（江口县，1 处）.*haiwan/);
  });

  test('may be a county though its city is named too', () => {
    expect(proposeRegion(makeReading(['云州市江口县。江口县的夜校。']))).toMatchObject({ value: 'jiangkou' });
  });
});

test('people that several entries may be are told and not set', () => {
  const [proposal] = proposeNames(makeReading(['李明来了。']));
  expect(proposal?.value).toBeUndefined();
  expect(proposal?.notes?.[0]).toContain('li-1（李明） 或 li-2（李明）');
});

describe('the summary', () => {
  test('is whole sentences of the lead, at most 120 characters, without the dateline', () => {
    const long = '夜校的灯每晚七点亮，来的人自己带凳子。'.repeat(9);
    const { value } = proposeSummary(makeReading(['同志们：', `本报讯（记者 周小满）${long}`]));
    const written = typeof value === 'string' ? value : '';
    expect(written).toMatch(/^夜校的灯.*。$/);
    expect(written.length).toBeLessThanOrEqual(120);
  });

  test('is left to the editor where the first sentence alone is too long', () => {
    expect(proposeSummary(makeReading([`${'很长'.repeat(70)}。`])).value).toBeUndefined();
  });
});

test('spirits are told by their words, topics by words said twice', () => {
  expect(values(proposeWords(makeReading(['工匠精神。技能竞赛和技能竞赛。技能培训。'])))).toEqual({
    spirits: ['工匠精神'],
    topics: ['bisai'],
  });
});

describe('a policy', () => {
  test('tells its number, type, issuer, dates and level', () => {
    const paragraphs = [
      '云工发(2024) 第03号',
      '第一条',
      '本办法自2024年6月1日起施行，有效期至2029年5月31日。',
      '云州市总工会',
      '二〇二四年五月六日',
    ];
    const title = '云州市总工会关于职工夜校的管理办法（试行）';
    expect(values(proposePolicy(makeReading(paragraphs, { title, clauses: 3 })))).toEqual({
      documentTitle: title,
      documentType: '办法',
      issuers: ['yunzhou-zgh'],
      documentNumber: '云工发〔2024〕3号',
      issuedOn: '2024-05-06',
      effectiveOn: '2024-06-01',
      expiresOn: '2029-05-31',
      level: '市',
      textKind: '全文',
    });
  });

  test('does not take the number of another document for its own', () => {
    const proposals = proposePolicy(
      makeReading(['根据《云州市总工会关于夜校的办法》（云工发〔2020〕5号）的要求，各县工会要办好夜校。']),
    );
    expect(values(proposals)['documentNumber']).toBeUndefined();
    expect(proposals.find(({ key }) => key === 'documentNumber')?.reason).toContain('云工发〔2020〕5号');
  });
});

describe('a speech', () => {
  test('tells speaker, occasion, day and paper', () => {
    const paragraphs = [
      '周满仓',
      '（2024年9月1日）',
      '同志们：',
      '今天开学。',
      '（原载《云州日报》2024年9月2日）',
    ];
    expect(values(proposeSpeech(makeReading(paragraphs, { title: '在云州夜校开学典礼上的讲话' })))).toEqual({
      speaker: 'zhou',
      occasion: '云州夜校开学典礼',
      deliveredOn: '2024-09-01',
      publication: '云州日报',
    });
  });

  test('takes no day out of the middle of a sentence', () => {
    const proposals = proposeSpeech(
      makeReading(['1998年3月5日那天下着雨，我第一次走进这个车间的大门。', '后来我学会了焊。']),
    );
    expect(values(proposals)['deliveredOn']).toBeUndefined();
  });
});

test('a source is proposed where one bears the title, else its lines are ready to copy', () => {
  expect(proposeSource(makeReading([], { title: '云州的手艺人' })).value).toEqual([{ source: 'bao' }]);
  const { value, notes } = proposeSource(makeReading(['（作者单位：云州市总工会）'], { title: '别的' }));
  expect(value).toBeUndefined();
  expect(notes).toContain('  authors: [云州市总工会]');
});
