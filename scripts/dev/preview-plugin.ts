import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findContentType } from '../../src/inspection/content-types.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { openDeskServer } from '../editing/desk-server.ts';
import { answerRequest } from './answer-request.ts';
import type { Looked } from './desk.ts';
import { writeFindingPage } from './finding-page.ts';
import { interceptPage, type SentPage } from './intercept-page.ts';
import { leadToPage } from './lead-to-page.ts';
import { listCauses } from './page-findings.ts';
import type { OpenPreview } from './preview.ts';
import { dressPage } from './preview-page.ts';

/** Vite's server, as Astro's types know it: Vite is Astro's dependency and not ours. */
export type ViteServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

type Next = (error?: unknown) => void;

const nothing: Pick<Looked, 'findings'> = { findings: [] };
const barScript = 'scripts/dev/browser/bar.ts';
const searchReader = join(projectDir, 'scripts/dev/browser/search-reader.ts');

/** A Vite plugin: everything in which a preview differs from Astro's own server. Pages get the bar of findings, or give way to
 *  what the rules say of their file; the search asks the second thread; below /desk/ the desk answers. */
export function previewPlugin(preview: OpenPreview, { basePath, contentDir }: Settings) {
  const answerDesk = openDeskServer({ basePath, contentDir, run: (...deed) => preview.desk.edit(...deed) });
  const places = { home: basePath, tokens: `${basePath}src/styles/tokens.css` };
  const change = async (path: string, round: number, { status, html }: SentPage): Promise<SentPage> => {
    // Where the folder cannot be opened any more, the terminal says so; the page is answered all the same.
    const { findings } = status === 200 ? nothing : await preview.looked.catch(() => nothing);
    const causes = listCauses(findings, preview.content, path, status);
    const page = causes[0] ? writeFindingPage(`${causes[0].file} 现在显示不了`, causes, places) : html;
    return { status, html: dressPage(page, basePath + barScript, round) };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    if (await answerDesk(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = await answerRequest(preview, url);
    if (answer) {
      response.writeHead(200, {
        'Content-Type': findContentType(`.${answer.type}`),
        'Cache-Control': 'no-store',
      });
      response.end(answer.body);
      return;
    }
    const { round } = preview;
    interceptPage(response, url.pathname, (page) => change(url.pathname, round, page));
    next();
  };
  return {
    name: 'preview',
    enforce: 'pre' as const,
    configureServer: {
      // Last, so that what it puts in front stays there.
      order: 'post' as const,
      handler(server: ViteServer) {
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: Next) => {
          serve(request, response, next).catch((error: unknown) => {
            next(error);
          });
        });
        return () => {
          const handle = (request: IncomingMessage, response: ServerResponse, next: Next): void => {
            if (!leadToPage(basePath, request, response)) next();
          };
          server.middlewares.stack.unshift({ route: '', handle });
        };
      },
    },
    resolveId: (asked: string, importer?: string): string | undefined =>
      asked.endsWith('/pagefind-reader.ts') && importer?.includes('/src/search/') ? searchReader : undefined,
    // What has changed is opened first, and the pages called then: Vite would call for each at once.
    hotUpdate: ({ file }: { file: string }): [] | undefined =>
      file.startsWith(contentDir.replaceAll(sep, '/') + '/') ? [] : undefined,
  };
}
