import { openContent } from '../content/open-content.ts';
import { indexSearch } from '../index/index-search.ts';

/** What indexing a site took. */
export interface IndexCost {
  documents: number;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Indexes a built site in a process of its own, which prints what that took: content folder, then site folder. Reading the
 *  content is not counted, but the memory it took is. */
const [, , contentDir = '', siteDir = ''] = process.argv;
const { library } = await openContent(contentDir);
const [started, before] = [performance.now(), process.cpuUsage()];
const { documents } = await indexSearch({ siteDir, library });
const { user, system } = process.cpuUsage(before);
const cost: IndexCost = {
  documents,
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(cost));
