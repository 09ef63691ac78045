import { join, sep } from 'node:path';
import { findShown } from '../content/shown-content.ts';
import { projectDir } from '../content/settings.ts';
import type { Looked } from './desk.ts';
import type { OpenPreview } from './preview.ts';
import type { ViteServer } from './preview-plugin.ts';
import { forgetContent } from './refresh-pages.ts';
import { watchPaths } from './watch-paths.ts';

/** Hears what happens while a preview runs. */
export interface PreviewListener {
  /** The rules have seen the content: at the start, and after each change. */
  onLooked(looked: Looked): void;
  /** These files of the content folder have changed, and pages made from now on show it. */
  onChanged(paths: readonly string[], milliseconds: number): void;
  /** The content folder cannot be opened as it is now; what was opened before is still shown. */
  onFailed(error: unknown): void;
}

/** Lets the pages follow the content folder: what was saved is opened, the open pages ask for themselves again, and what the
 *  rules say is told when they have seen it. */
export function followChanges(
  server: ViteServer,
  preview: OpenPreview,
  listener: PreviewListener,
  refreshStore: () => Promise<void>,
): void {
  const { contentDir } = preview;
  server.watcher.add(contentDir);
  const isContent = (path: string): boolean => path.startsWith(contentDir + sep);
  watchPaths(server.watcher, isContent, async (paths) => {
    const started = performance.now();
    const colour = findShown()?.site.colour;
    const before = preview.content.files;
    try {
      await preview.reopen();
    } catch (error) {
      listener.onFailed(error);
      return;
    }
    forgetContent(server);
    if (paths.some((path) => path.endsWith('.mdx'))) await refreshStore();
    if (findShown()?.site.colour !== colour) server.watcher.emit('change', tokens);
    preview.round += 1;
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    // What an editor writes beside a file while it saves is gone again.
    const known = new Set([...before, ...preview.content.files].map(({ path }) => join(contentDir, path)));
    const named = paths.filter((path) => known.has(path));
    if (named.length > 0) listener.onChanged(named, performance.now() - started);
    tellFindings(preview, listener, () => {
      server.environments.client.hot.send('preview:findings', {});
    });
  });
}

/** Tells what the rules say as soon as they have seen what is there now. */
export function tellFindings(preview: OpenPreview, listener: PreviewListener, then?: () => void): void {
  preview.looked
    .then((looked) => {
      listener.onLooked(looked);
      then?.();
    })
    .catch((error: unknown) => {
      listener.onFailed(error);
    });
}

const tokens = join(projectDir, 'src/styles/tokens.css');
