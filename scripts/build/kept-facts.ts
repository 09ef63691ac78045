import { parsePage, type PageFacts } from '../../src/inspection/parse-page.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** Reads the facts of a page, or takes those that an earlier build read from the same bytes with the same engine. */
export function openFacts(
  kept: KeptBytes,
  engine: string,
  fresh: boolean,
): (file: string, html: string, digest: string) => PageFacts {
  return (file, html, digest) => {
    const key = makeKey([engine, 'facts', file, digest]);
    const found = fresh ? undefined : kept.get(key);
    if (found) return JSON.parse(Buffer.from(found).toString(), reviveSets) as PageFacts;
    const facts = parsePage(file, html);
    kept.put(key, Buffer.from(JSON.stringify(facts, writeSets)));
    return facts;
  };
}

/** JSON knows no sets. */
function writeSets(key: string, value: unknown): unknown {
  return key === 'ids' && value instanceof Set ? [...(value as Set<unknown>)] : value;
}

function reviveSets(key: string, value: unknown): unknown {
  return key === 'ids' && Array.isArray(value) ? new Set(value) : value;
}
