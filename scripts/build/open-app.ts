import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import type { Written } from '../../src/exports/export.ts';
import { MadeResponse } from './made-response.ts';
import { rendererNames, type RendererRecord } from './keep-renderer.ts';

/** A file of the site that can be made. */
export interface Renderable {
  /** Where it lies below the site's folder, with `/`. */
  file: string;
  render: () => Promise<Uint8Array>;
}

type Route = PathWithRoute['route'];

/** What is used of Astro's application: a page for a request. */
interface AstroApp extends Required<StaticPathsApp> {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** Opens the application of a renderer, in a process that does nothing else. What it shows must have been laid down before
 *  (shareContent): its modules look for it when they run. `site` is the address of the site with its base path, without a slash
 *  at the end. */
export async function openApp(folder: string, site: string): Promise<{ list(): Promise<Renderable[]> }> {
  // Astro makes its responses of the one that it finds.
  globalThis.Response = MadeResponse;
  const record = JSON.parse(await readFile(join(folder, rendererNames.record), 'utf8')) as RendererRecord;
  const entry = pathToFileURL(join(folder, rendererNames.server, record.entry)).href;
  const { app } = (await import(entry)) as { app: AstroApp };
  openOnce(app.manifest.pageMap);
  const pages = Object.entries(record.styles).map(([key, styles]) => [key, { styles }] as const);
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return {
    list: async () => {
      const paths = await listPaths(app);
      const writers = await listWriters(app, new Set(paths.map(({ route }) => route)));
      return paths.map(({ pathname, route }) => {
        const address = `${site}${addressOf(pathname, route)}`;
        const write = writers.get(route)?.(pathname) ?? (() => render(app, address, route));
        return { file: nameFile(pathname, route), render: () => tellOf(address, write) };
      });
    },
  };
}

type Write = () => Promise<Uint8Array>;

/** What an endpoint says besides its answer (`answer` in src/site). */
interface Answering {
  write?: (props: unknown) => Written | Promise<Written>;
}

/** For each route that says by itself what it answers, what it writes at a path. */
async function listWriters(
  app: AstroApp,
  routes: ReadonlySet<Route>,
): Promise<Map<Route, (pathname: string) => Write>> {
  const writers = new Map<Route, (pathname: string) => Write>();
  for (const route of routes) {
    if (route.type !== 'endpoint') continue;
    const { GET } = (await app.getComponentByRoute(route)) as { GET?: Answering };
    const [write, paths] = [GET?.write, app.routeCache.get(route)?.staticPaths.keyed];
    if (!write || !paths) continue;
    writers.set(route, (pathname) => async () => {
      const written = await write(paths.get(pathname)?.props);
      return typeof written === 'string' ? Buffer.from(written) : written;
    });
  }
  return writers;
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

async function render(app: AstroApp, address: string, route: Route): Promise<Uint8Array> {
  return readBody(await app.render(new Request(encodeURI(address)), { routeData: route }));
}

/** Lets a failure say of which page it tells. */
async function tellOf(address: string, make: Write): Promise<Uint8Array> {
  try {
    return await make();
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    failure.message = `${decodeURI(new URL(encodeURI(address)).pathname)}：${failure.message}`;
    throw failure;
  }
}

/** Astro gives a page in one piece. */
async function readBody(response: Response): Promise<Uint8Array> {
  const { made }: Response & Partial<Pick<MadeResponse, 'made'>> = response;
  return made ?? response.bytes();
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
