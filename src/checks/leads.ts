import { parseTarget } from './link-target.ts';
import { listLinks, parseBody } from './parse-body.ts';
import { isEntryFile, type ReadFile } from '../model/content-file.ts';
import { hasBody } from '../model/names.ts';

/** The entries to which the links in each text lead, as `stories/lv-jinxiang`, by the path of the file. */
export function listLeads(files: readonly ReadFile[]): Map<string, readonly string[]> {
  return new Map(
    files.flatMap(({ opened }) => {
      if (!opened || !isEntryFile(opened) || !hasBody(opened.collection)) return [];
      const { path, parsed } = opened;
      const { links } = listLinks(parseBody(parsed.body, parsed.bodyLine, path.endsWith('.mdx')));
      return [[path, links.flatMap(({ url, isImage }) => (isImage ? [] : findKey(url)))] as const];
    }),
  );
}

function findKey(url: string): string[] {
  const target = parseTarget(url);
  return target.kind === 'entry' ? [`${target.collection}/${target.id}`] : [];
}
