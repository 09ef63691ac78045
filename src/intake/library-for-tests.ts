import type { Entry } from '../library/entry.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { sampleSite } from '../library/sample-entries.ts';
import { collections } from '../model/collections.ts';
import type { DirectoryName } from '../model/names.ts';
import { matchNames } from './match-names.ts';
import type { Reading } from './proposal.ts';
import { findDates } from './written-dates.ts';
import { readByline } from './byline.ts';

/** A few entries of 云州, which exists nowhere, made through the real schemas. */

const sources = [{ source: 'bao' }];
const summary = '简介。';

function make(collection: DirectoryName, id: string, data: Record<string, unknown>): Entry {
  const parsed = collections[collection].schema.parse(data);
  return { collection, id, file: `${collection}/${id}.yaml`, data: parsed } as unknown as Entry;
}

export function makeLittleLibrary(): Library {
  const union = { kind: 'union', summary, sources };
  const entries = [
    make('sources', 'bao', { type: 'N', title: '云州的手艺人' }),
    make('regions', 'zhongguo', { name: '中国', level: 'country', sources }),
    make('regions', 'yunzhou', {
      name: '云州市',
      aliases: ['云州'],
      level: 'prefecture-city',
      parent: 'zhongguo',
      sources,
    }),
    make('regions', 'jiangkou', {
      name: '江口县',
      aliases: ['江口'],
      level: 'county',
      parent: 'yunzhou',
      sources,
    }),
    make('regions', 'haiwan', { name: '海湾市', level: 'prefecture-city', parent: 'zhongguo', sources }),
    make('organizations', 'yunzhou-zgh', {
      ...union,
      name: '云州市总工会',
      aliases: ['市总'],
      region: 'yunzhou',
    }),
    make('organizations', 'haiwan-zgh', {
      ...union,
      name: '海湾市总工会',
      aliases: ['市总'],
      region: 'haiwan',
    }),
    make('organizations', 'jixiechang', { ...union, kind: 'company', name: '云州机械厂', region: 'yunzhou' }),
    make('people', 'zhou', { name: '周满仓', kind: 'craftsman', region: 'yunzhou', summary, sources }),
    make('people', 'li-1', { name: '李明', kind: 'craftsman', region: 'yunzhou', summary, sources }),
    make('people', 'li-2', { name: '李明', kind: 'craftsman', region: 'haiwan', summary, sources }),
    make('programmes', 'yexiao', {
      name: '“职工夜校”',
      aliases: ['夜校'],
      region: 'yunzhou',
      summary,
      sources,
    }),
    make('topics', 'bisai', { name: '技能竞赛', summary }),
    make('topics', 'peixun', { name: '技能培训', summary }),
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
    byline: readByline(paragraphs),
    issued: undefined,
    dates: findDates(text),
    names: matchNames(library, text),
    library,
    today: '2026-11-21',
    ...more,
  };
}
