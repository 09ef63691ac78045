import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { toFile } from '../../src/inspection/file-faults.ts';
import type { Workshop } from '../../src/model/workshop.ts';
import type { KeptBytes } from './kept-bytes.ts';

/** A workshop that says after each page what the page has used. */
export interface PageWorkshop extends Workshop {
  /** Makes something, and gives it with the paths that were noted meanwhile. */
  follow<T>(make: () => Promise<T>): Promise<{ made: T; inputs: string[] }>;
}

/** What a build knows of the pages that are to be made. */
interface PageOrder {
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  /** A digest of what draws. */
  engine: string;
  /** Looks at nothing of an earlier build. */
  fresh: boolean;
  /** The files that are to be made; undefined where all are. */
  missing: readonly string[] | undefined;
}

/** Opens a workshop for the pages of a build. */
export function openWorkshop({ inputs, engine, fresh, missing }: PageOrder, kept: KeptBytes): PageWorkshop {
  const asked = missing && new Set(missing);
  const noted = new AsyncLocalStorage<Set<string>>();
  return {
    note(path) {
      noted.getStore()?.add(path);
    },
    compare(path, bytes) {
      const known = inputs.get(path);
      if (known !== undefined && known !== hash('sha256', bytes))
        throw new Error(`${path} 在生成网站的时候被改动了。请保存好再运行一次。`);
    },
    digestOf: (path) => inputs.get(path),
    isAsked: (address) => asked?.has(toFile(address)) ?? true,
    keep: (parts, make) => kept.keep([engine, ...parts], make, fresh),
    async follow(make) {
      const paths = new Set<string>();
      const made = await noted.run(paths, make);
      return { made, inputs: [...paths].sort() };
    },
  };
}
