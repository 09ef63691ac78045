import { describe, expect, test } from 'vitest';
import { siteConfig } from '../site.config.ts';
import { parseIcp, parsePublicSecurity } from './filing.ts';

describe('registrations in the footer', () => {
  test('lead to the authority, the public security one to its own entry', () => {
    expect(parseIcp('浙ICP备12345678号-1')?.url).toBe('https://beian.miit.gov.cn/');
    expect(parsePublicSecurity('浙公网安备33010602000001号')?.url).toBe(
      'https://beian.mps.gov.cn/#/query/webSearch?code=33010602000001',
    );
  });

  test('are not shown where they are not set', () => {
    expect([parseIcp(''), parsePublicSecurity('')]).toEqual([undefined, undefined]);
  });

  test.each(['浙ICP备号', 'ICP备12345678号', '浙icp备12345678号', '浙ICP备12345678'])(
    'refuses %s',
    (text) => {
      expect(() => parseIcp(text)).toThrow('格式不对');
    },
  );

  test.each(['浙公网安备3301号', '33010602000001', '公网安备33010602000001号'])('refuses %s', (text) => {
    expect(() => parsePublicSecurity(text)).toThrow('格式不对');
  });

  test('of our own settings are well formed', () => {
    expect(() => [parseIcp(siteConfig.icp), parsePublicSecurity(siteConfig.publicSecurity)]).not.toThrow();
  });
});
