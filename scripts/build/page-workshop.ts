import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import type { Workshop } from '../../src/model/workshop.ts';
import type { KeptBytes } from './kept-bytes.ts';

/** A workshop that says after each page what the page has used. */
export interface PageWorkshop extends Workshop {
  /** Makes something, and gives it with the paths that were noted meanwhile. */
  follow<T>(make: () => Promise<T>): Promise<{ made: T; inputs: string[] }>;
}

/** Opens a workshop for the files of a content: `digests` by path, `engine` a digest of what draws. Without `kept`, or with
 *  `fresh`, nothing of an earlier build is looked at. */
export function openWorkshop(
  digests: ReadonlyMap<string, string>,
  engine: string,
  kept: KeptBytes,
  fresh: boolean,
): PageWorkshop {
  const noted = new AsyncLocalStorage<Set<string>>();
  return {
    note(path) {
      noted.getStore()?.add(path);
    },
    compare(path, bytes) {
      const known = digests.get(path);
      if (known !== undefined && known !== hash('sha256', bytes))
        throw new Error(`${path} 在生成网站的时候被改动了。请保存好再运行一次。`);
    },
    digestOf: (path) => digests.get(path),
    keep: (parts, make) => kept.keep([engine, ...parts], make, fresh),
    async follow(make) {
      const paths = new Set<string>();
      const made = await noted.run(paths, make);
      return { made, inputs: [...paths].sort() };
    },
  };
}
