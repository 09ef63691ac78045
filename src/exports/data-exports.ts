import { collections } from '../model/collections.ts';
import { collectionNames, type CollectionName } from '../model/names.ts';
import type { Library } from '../library/library.ts';
import { describeRows } from './data-rows.ts';
import { writeJsonText } from './escape.ts';
import type { Export } from './export.ts';
import {
  tablePath,
  writeDataPackage,
  writeFiguresCsv,
  writeJson,
  writeJsonLines,
  writeSums,
  writeTable,
} from './open-data.ts';

/** The four files of a collection: to load whole, line by line, in a spreadsheet, and what its fields mean. */
function listFiles(name: CollectionName): Export[] {
  const { label } = collections[name];
  return [
    {
      ...{ path: tablePath(name), title: `${label} CSV`, data: { name, format: 'CSV' } },
      write: (library, site) => writeTable(library, name, site),
    },
    {
      ...{ path: `data/${name}.json`, title: `${label} JSON`, data: { name, format: 'JSON' } },
      write: (library, site) => writeJson(library, name, site),
    },
    {
      ...{ path: `data/${name}.jsonl`, title: `${label} JSON Lines`, data: { name, format: 'JSON Lines' } },
      write: (library, site) => writeJsonLines(library, name, site),
    },
    {
      ...{ path: `data/schemas/${name}.json`, title: `${label}字段`, data: { name, format: '字段说明' } },
      write: (_library, site) => writeJsonText(describeRows(name, site)),
    },
  ];
}

const figuresInWords: Export = {
  ...{ path: 'data/figures.csv', title: '数字表（写明来源）' },
  data: { name: 'figures', format: 'CSV（写明来源）' },
  write: writeFiguresCsv,
};

/** The files that hold entries. An empty collection has them too, with no lines but the headings; a file of JSON Lines would be empty
 *  then, and is left out. */
function listEntryFiles(library: Library): Export[] {
  return [figuresInWords, ...collectionNames.flatMap(listFiles)].filter(
    ({ data }) => data?.format !== 'JSON Lines' || library.list(data.name).length > 0,
  );
}

/** Every file of open data. */
export function listDataExports(library: Library): Export[] {
  const files = listEntryFiles(library);
  return [
    ...files,
    { path: 'data/datapackage.json', title: '数据包说明', write: writeDataPackage },
    { path: 'data/SHA256SUMS.txt', title: '校验值', write: (all, site) => writeSums(all, site, files) },
  ];
}
