import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Entries that these tests name. Where none of them is there, the content is somebody else's. One that is gone while others
 *  are there is a fault of ours, and the tests say so. */
const ownEntries = [
  'stories/yang-jinlong.md',
  'policies/gongjiangri.md',
  'people/yang-jinlong.yaml',
  'regions/hangzhou.yaml',
  'regions/jiamusi.yaml',
];

/** Whether a content folder is the one of which tests/our-content/ speaks. */
export function isOurContent(contentDir: string): boolean {
  return ownEntries.some((path) => existsSync(join(contentDir, path)));
}
