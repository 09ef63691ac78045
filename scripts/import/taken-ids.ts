import type { RawFile } from '../../src/model/content-file.ts';
import type { ArticleName } from '../../src/model/names.ts';

/** The ids that a collection has, drafts and all, readable or not, in lower case. */
export function listTakenIds(files: readonly Pick<RawFile, 'path'>[], collection: ArticleName): Set<string> {
  const folder = `${collection}/`;
  return new Set(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path }) =>
        path
          .slice(folder.length)
          .replace(/\.[^.]*$/, '')
          .toLowerCase(),
      ),
  );
}
