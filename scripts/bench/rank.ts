/** 1 where a right page comes first, ½ where it comes second, 0 where it is not among the hits shown. */
export function measureRank(addresses: readonly string[], right: readonly string[]): number {
  const at = addresses.findIndex((address) => right.some((page) => address.endsWith(`/${page}/`)));
  return at < 0 ? 0 : 1 / (at + 1);
}
