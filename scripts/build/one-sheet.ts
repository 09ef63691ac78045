import type { AstroIntegration } from 'astro';

/** A style sheet as Astro notes it for a page; the place in the cascade follows from the two numbers. */
interface PageSheet {
  depth: number;
  order: number;
  sheet: { type: 'external'; src: string } | { type: 'inline'; content: string };
}

/** What is used of a page that Astro is about to make. */
interface Page {
  styles: PageSheet[];
}

interface Output {
  type: 'asset' | 'chunk';
  source?: string | Uint8Array;
  isEntry?: boolean;
  viteMetadata?: { importedCss: Set<string> };
}

type Bundle = Record<string, Output>;

interface Context {
  environment: { name: string };
  emitFile(file: { type: 'asset'; name: string; source: string }): string;
  getFileName(reference: string): string;
}

/** Every page asks for one style sheet. The bundler makes one for each set of components that some pages share: an article
 *  had six, each a request of its own on hosts with HTTP/1.1, and none of them compressed as well as the whole. Pages of
 *  the same parts still share their sheet. The types are structural, because the bundler is Astro's dependency. */
export function oneSheet(): AstroIntegration {
  return {
    name: 'one-sheet',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) => {
        updateConfig({ plugins: [mergePlugin(pages)] });
      },
    },
  };
}

/** Last of the plugins, so that Astro has noted the sheets of each page, and before the manifest is written. */
function mergePlugin(pages: ReadonlyMap<string, Page>) {
  return {
    name: 'one-sheet',
    enforce: 'post' as const,
    generateBundle(this: Context, _options: unknown, bundle: Bundle) {
      if (this.environment.name !== 'prerender') return;
      const files = new Map<string, string>();
      for (const page of pages.values()) {
        const source = joinSheets(page.styles, bundle);
        if (source === '') continue;
        const file = files.get(source) ?? emitSheet(this, source);
        files.set(source, file);
        page.styles = [{ depth: 0, order: 0, sheet: { type: 'external', src: file } }];
      }
      replaceSheets(bundle, [...files.values()]);
    },
  };
}

function emitSheet(context: Context, source: string): string {
  return context.getFileName(context.emitFile({ type: 'asset', name: 'page.css', source }));
}

function joinSheets(styles: readonly PageSheet[], bundle: Bundle): string {
  return styles
    .toSorted(compareSheets)
    .map(({ sheet }) => (sheet.type === 'inline' ? sheet.content : readSheet(bundle, sheet.src)))
    .join('');
}

function readSheet(bundle: Bundle, file: string): string {
  const source = bundle[file]?.source;
  if (source === undefined) throw new Error(`one-sheet: no style sheet ${file}`);
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** Astro's own order of a page's sheets (core/build/runtime.js, cssOrder): by order, those without one last; what lies deeper
 *  in the tree of components first. */
function compareSheets(left: PageSheet, right: PageSheet): number {
  const place = ({ order }: PageSheet): number => (order < 0 ? Infinity : order);
  return place(left) === place(right) ? right.depth - left.depth : place(left) - place(right);
}

/** The entry takes the merged sheets, which brings them to the site; the parts go. */
function replaceSheets(bundle: Bundle, merged: readonly string[]): void {
  const chunks = Object.values(bundle).filter(({ viteMetadata }) => viteMetadata !== undefined);
  const parts = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  for (const { viteMetadata } of chunks) viteMetadata?.importedCss.clear();
  for (const part of parts) Reflect.deleteProperty(bundle, part);
  const entry = chunks.find(({ isEntry }) => isEntry) ?? chunks[0];
  for (const file of merged) entry?.viteMetadata?.importedCss.add(file);
}
