import { writeJson } from '../../src/exports/escape.ts';
import { packJson } from '../index/search-folder.ts';
import { listPageFindings } from './page-findings.ts';
import type { OpenPreview } from './preview.ts';

/** What the scripts of a preview ask the server for; `_dev` is no name that an entry can have. */
export interface Answer {
  type: 'json' | 'bin';
  body: string | Uint8Array;
}

/** The answer to a request below the base path; undefined for what is not the preview's own. */
export async function answerRequest(preview: OpenPreview, url: URL): Promise<Answer | undefined> {
  const { pathname, searchParams } = url;
  if (pathname === '/_dev/findings.json') {
    const { findings } = await preview.looked;
    const found = listPageFindings(findings, preview.content, searchParams.get('at') ?? '/');
    return json({ ...found, round: preview.round });
  }
  if (pathname === '/_dev/ask.json') {
    await preview.looked;
    const args = JSON.parse(searchParams.get('args') ?? '[]') as unknown[];
    return json(await preview.desk.ask(searchParams.get('question') ?? '', args));
  }
  // What suggests names reads them as the published site has them: from a folder whose name changes with what is in it. As of
  // a site without documents, so that nobody loads the engine, which is not there.
  if (pathname === '/search/entry.json')
    return json({ folder: `pagefind-${preview.round.toString(16)}`, documents: 0 });
  if (/^\/pagefind-[0-9a-f]+\/names\.bin$/.test(pathname))
    return { type: 'bin', body: packJson(await preview.desk.ask('readNames', [])) };
  return undefined;
}

function json(value: unknown): Answer {
  return { type: 'json', body: writeJson(value) };
}
