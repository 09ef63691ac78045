const local = [
  /^file:/i,
  /^[a-z]:[\\/]/i,
  /^\\\\/,
  /^\/?(?:Users|home|Volumes|tmp|mnt)\//,
  /^(?:https?:)?\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd]|fe80))/i,
  // A name without a dot, or with an ending of office networks, is known to nobody else.
  /^(?:https?:)?\/\/(?:[^/:?#.@[\]]+|[^/:?#@[\]]+\.(?:local|lan|internal|intranet|home|corp))(?::\d+)?(?:[/?#]|$)/i,
];

/** Whether an address leads to the editor's own machine or office network. */
export function isLocalAddress(url: string): boolean {
  const plain = url.replaceAll('%5C', '\\');
  return local.some((pattern) => pattern.test(plain));
}
