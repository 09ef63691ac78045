/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file name without its last ending. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]*$/, '');
}
