import { collections } from '../model/collections.ts';
import { collectionNames } from '../model/names.ts';
import type { Export } from './export.ts';
import { writeFeed } from './feed.ts';
import { writeIcon } from './icon.ts';
import { writeFiguresCsv, writeJson } from './open-data.ts';
import { writeRobots } from './robots.ts';
import { writeLibrarySitemap } from './sitemap.ts';

/** Every file that is made from the library. */
export const allExports: readonly Export[] = [
  { path: 'feed.xml', title: 'Atom 订阅', alternate: 'application/atom+xml', write: writeFeed },
  { path: 'sitemap.xml', title: '网站地图', write: writeLibrarySitemap },
  { path: 'icon.svg', title: '图标', write: writeIcon },
  { path: 'robots.txt', title: '爬虫须知', write: writeRobots },
  {
    path: 'data/figures.csv',
    title: 'figures.csv',
    data: { group: '数字表', count: (library) => `${library.list('figures').length} 行` },
    write: writeFiguresCsv,
  },
  ...collectionNames.map((name): Export => ({
    path: `data/${name}.json`,
    title: collections[name].label,
    data: { group: '各栏目', count: (library) => String(library.list(name).length) },
    write: (library, site) => writeJson(library, name, site),
  })),
];
