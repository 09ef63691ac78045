import { createLibrary, type Library } from '../library/library.ts';
import { makeEntry, sampleSite } from '../library/sample-entries.ts';
import { matchNames } from './match-names.ts';
import type { Reading } from './proposal.ts';
import { findDates } from './written-dates.ts';
import { parseByline } from './byline.ts';

/** A few entries of 云州, which exists nowhere, made through the real schemas. */

const sources = [{ source: 'bao' }];
const summary = '简介。';

export function makeLittleLibrary(): Library {
  const union = { kind: 'union', summary, sources };
  const entries = [
    makeEntry('sources', 'bao', { type: 'N', title: '云州的手艺人' }),
    makeEntry('regions', 'zhongguo', { name: '中国', level: 'country', sources }),
    makeEntry('regions', 'yunzhou', {
      name: '云州市',
      aliases: ['云州'],
      level: 'prefecture-city',
      parent: 'zhongguo',
      sources,
    }),
    makeEntry('regions', 'jiangkou', {
      name: '江口县',
      aliases: ['江口'],
      level: 'county',
      parent: 'yunzhou',
      sources,
    }),
    makeEntry('regions', 'haiwan', { name: '海湾市', level: 'prefecture-city', parent: 'zhongguo', sources }),
    makeEntry('organizations', 'yunzhou-zgh', {
      ...union,
      name: '云州市总工会',
      aliases: ['市总'],
      region: 'yunzhou',
    }),
    makeEntry('organizations', 'haiwan-zgh', {
      ...union,
      name: '海湾市总工会',
      aliases: ['市总'],
      region: 'haiwan',
    }),
    makeEntry('organizations', 'jixiechang', {
      ...union,
      kind: 'company',
      name: '云州机械厂',
      region: 'yunzhou',
    }),
    makeEntry('people', 'zhou', { name: '周满仓', kind: 'craftsman', region: 'yunzhou', summary, sources }),
    makeEntry('people', 'li-1', { name: '李明', kind: 'craftsman', region: 'yunzhou', summary, sources }),
    makeEntry('people', 'li-2', { name: '李明', kind: 'craftsman', region: 'haiwan', summary, sources }),
    makeEntry('programmes', 'yexiao', {
      name: '“职工夜校”',
      aliases: ['夜校'],
      region: 'yunzhou',
      summary,
      sources,
    }),
    makeEntry('topics', 'bisai', { name: '技能竞赛', summary }),
    makeEntry('topics', 'peixun', { name: '技能培训', summary }),
  ];
  return createLibrary(entries, sampleSite);
}

/** A text as those who propose fields read it. */
export function makeReading(paragraphs: readonly string[], more: Partial<Reading> = {}): Reading {
  const library = makeLittleLibrary();
  const text = [more.title, more.subtitle, ...paragraphs].filter((line) => line !== undefined).join('\n');
  return {
    collection: 'stories',
    title: undefined,
    subtitle: undefined,
    paragraphs,
    prose: paragraphs,
    text,
    clauses: 0,
    byline: parseByline(paragraphs),
    issued: undefined,
    dates: findDates(text),
    names: matchNames(library, text),
    library,
    today: '2026-11-21',
    ...more,
  };
}
