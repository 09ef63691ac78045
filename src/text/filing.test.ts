import { describe, expect, test } from 'vitest';
import { describeIcp, describePublicSecurity, isIcp, isPublicSecurity } from './filing.ts';

describe('registrations in the footer', () => {
  test('lead to the authority, the public security one to its own entry', () => {
    expect(describeIcp('京ICP备12345678号-1')?.url).toBe('https://beian.miit.gov.cn/');
    expect(describePublicSecurity('京公网安备11010602000001号')?.url).toBe(
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010602000001',
    );
  });

  test('are not shown where they are not set', () => {
    expect([describeIcp(undefined), describePublicSecurity(undefined)]).toEqual([undefined, undefined]);
  });

  test('are known by their form', () => {
    expect([isIcp('京ICP备12345678号-1'), isPublicSecurity('京公网安备11010602000001号')]).toEqual([
      true,
      true,
    ]);
  });

  test.each(['京ICP备号', 'ICP备12345678号', '京icp备12345678号', '京ICP备12345678'])(
    'are not %s',
    (text) => {
      expect(isIcp(text)).toBe(false);
    },
  );

  test.each(['京公网安备1101号', '11010602000001', '公网安备11010602000001号'])('are not %s', (text) => {
    expect(isPublicSecurity(text)).toBe(false);
  });
});
