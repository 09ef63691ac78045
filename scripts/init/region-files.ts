import { stringify } from 'yaml';
import { collections } from '../../src/model/collections.ts';
import type { FileToWrite } from '../content/write-files.ts';
import { annotate } from '../manual/sample-pages.ts';
import { proposeLevel, proposeRegionId } from './union.ts';

const sourceId = 'xingzheng-quhua';

/** The union's own region and what tells its name: these two are no examples, they stay. */
export function listRegionFiles(region: string): FileToWrite[] {
  const data = { name: region, level: proposeLevel(region), sources: [{ source: sourceId }] };
  return [
    {
      path: `regions/${proposeRegionId(region)}.yaml`,
      content: `# 你们的地区。级别是按名称猜的，请核对。\n${annotate(collections.regions.schema, stringify(data))}`,
    },
    {
      path: `sources/${sourceId}.yaml`,
      content: `# 地区的名称从哪里来。核对的是哪一年的，就在下面加一行 issued。\n${annotate(
        collections.sources.schema,
        stringify({ type: 'M', authors: ['中华人民共和国民政部'], title: '中华人民共和国行政区划简册' }),
      )}`,
    },
  ];
}
