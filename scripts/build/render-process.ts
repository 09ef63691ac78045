import { inspect } from 'node:util';
import {
  renderPages,
  type HearFiles,
  type NotedFile,
  type RenderedPages,
  type RenderOrder,
} from './render-pages.ts';

/** What the process that makes the pages tells the one that started it. */
export interface RenderNews {
  done?: number;
  kept?: number;
  /** Files that have come since the news before. */
  files?: readonly NotedFile[];
  /** The last word. */
  rendered?: RenderedPages;
}

/** The process of its own in which pages are made: it sees neither the time zone nor the language of the machine, and its
 *  memory goes with it. It is told what to make in one message. */
process.exitCode = 1;
// The guard lets it go, and nothing else keeps a process alive that waits for its order.
process.channel?.ref();
process.once('message', (order) => {
  const hear: HearFiles = (done, kept, files) => tell({ done, kept, files });
  renderPages(order as RenderOrder, hear).then(
    async (rendered) => {
      await tell({ rendered });
      process.exit(0);
    },
    (error: unknown) => {
      process.stderr.write(`${inspect(error)}\n`);
      process.exit(1);
    },
  );
});

/** Until it has left this process. */
function tell(news: RenderNews): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(news, () => {
      resolve();
    });
  });
}
