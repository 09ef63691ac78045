const local = [
  /^file:/i,
  /^[a-z]:[\\/]/i,
  /^\\\\/,
  /^\/?(?:Users|home|Volumes|tmp|mnt)\//,
  /^(?:https?:)?\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/i,
];

/** Whether an address leads to the editor's own machine or office network. */
export function isLocalAddress(url: string): boolean {
  const plain = url.replaceAll('%5C', '\\');
  return local.some((pattern) => pattern.test(plain));
}
