/** What tells of files: Vite's watcher. */
interface Watcher {
  on(event: 'all', listener: (kind: string, path: string) => void): unknown;
}

/** How long to gather what is saved at once: editors exchange a file by writing another and renaming it. */
const pause = 30;

/** Calls `refresh` with the paths for which `isWatched` holds after something happened to them: one round at a time, and
 *  another one for what happens meanwhile. */
export function watchPaths(
  watcher: Watcher,
  isWatched: (path: string) => boolean,
  refresh: (paths: readonly string[]) => Promise<void>,
): void {
  const changed = new Set<string>();
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (changed.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const paths = [...changed];
      changed.clear();
      await refresh(paths);
    }
    running = undefined;
  };
  watcher.on('all', (_kind, path) => {
    if (!isWatched(path)) return;
    changed.add(path);
    running ??= run();
  });
}
