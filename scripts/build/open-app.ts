import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { rendererNames, type RendererRecord } from './keep-renderer.ts';

/** A file of the site that can be made. */
export interface Renderable {
  /** Where it lies below the site's folder, with `/`. */
  file: string;
  render: () => Promise<Uint8Array>;
}

type Route = PathWithRoute['route'];

/** What is used of Astro's application: a page for a request. */
interface AstroApp extends StaticPathsApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** Opens the application of a renderer. What it shows must have been laid down before (shareContent): its modules look for it
 *  when they run. `site` is the address of the site with its base path, without a slash at the end. */
export async function openApp(folder: string, site: string): Promise<{ list(): Promise<Renderable[]> }> {
  const record = JSON.parse(await readFile(join(folder, rendererNames.record), 'utf8')) as RendererRecord;
  const entry = pathToFileURL(join(folder, rendererNames.server, record.entry)).href;
  const { app } = (await import(entry)) as { app: AstroApp };
  openOnce(app.manifest.pageMap);
  const pages = Object.entries(record.styles).map(([key, styles]) => [key, { styles }] as const);
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return {
    list: async () =>
      (await listPaths(app)).map(({ pathname, route }) => ({
        file: nameFile(pathname, route),
        render: () => render(app, new URL(encodeURI(`${site}${addressOf(pathname, route)}`)), route),
      })),
  };
}

/** Lets each module of pages be opened once. Astro asks Node for it with every page. */
function openOnce(modules: AstroApp['manifest']['pageMap'] = new Map()): void {
  for (const [component, open] of modules) {
    let opened: ReturnType<typeof open> | undefined;
    modules.set(component, () => (opened ??= open()));
  }
}

/** Every address once: where two routes lay claim to one, the first has it, as Astro decides. */
async function listPaths(app: AstroApp): Promise<PathWithRoute[]> {
  const taken = new Map<string, PathWithRoute>();
  for (const path of await new StaticPaths(app).getAll()) {
    const address = path.pathname.replace(/\/$/, '');
    if (!taken.has(address)) taken.set(address, path);
  }
  return [...taken.values()];
}

async function render(app: AstroApp, address: URL, route: Route): Promise<Uint8Array> {
  try {
    const response = await app.render(new Request(address), { routeData: route });
    return await readBody(response);
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error));
    told.message = `${decodeURI(address.pathname)}：${told.message}`;
    throw told;
  }
}

/** Astro gives a page in one piece: `arrayBuffer` would copy it once more. */
async function readBody({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [only = new Uint8Array(), ...others] = pieces;
  return others.length === 0 ? only : Buffer.concat(pieces);
}

/** The address that a page is asked by: with a slash at its end, a file without. */
function addressOf(pathname: string, { type }: Route): string {
  return type === 'endpoint' || pathname.endsWith('/') ? pathname : `${pathname}/`;
}

function nameFile(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : `${path === '' ? '' : `${path}/`}index.html`;
}
