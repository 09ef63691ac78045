/** A request of the search that failed or took too long. */
export class SearchUnreachable extends Error {
  override name = 'SearchUnreachable';
}

/** After this long without an answer a reader on a slow line is told so, and offered a way out. */
const patience = 10_000;

let failures = 0;

/** Requests that failed since the page was opened. Pagefind reports a chunk it could not load as “0 results”; comparing
 *  this number before and after a question tells the two apart. */
export function countFailures(): number {
  return failures;
}

/** Watches the requests for which an address is found: they go there, are given up after a while, and failures are counted.
 *  Others pass. */
export function watchRequests(findAddress: (asked: string) => string | undefined): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = findAddress(input instanceof Request ? input.url : String(input));
    if (address === undefined) return send(input, init);
    try {
      const response = await send(address, { ...init, signal: AbortSignal.timeout(patience) });
      if (!response.ok) throw new SearchUnreachable(`${response.status} ${address}`);
      const body = await response.arrayBuffer();
      return new Response(body, { headers: response.headers });
    } catch (error) {
      failures++;
      throw error;
    }
  };
}
