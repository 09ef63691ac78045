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

/** Watches the requests that are of the search: they are given up after a while, and failures are counted. Others pass.
 *  Pagefind's files are unpacked here: it would take a damaged one for an empty one. */
export function watchRequests(isOfSearch: (address: string) => boolean): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isOfSearch(address)) return send(input, init);
    try {
      const response = await send(address, { ...init, signal: AbortSignal.timeout(patience) });
      if (!response.ok) throw new SearchUnreachable(`${response.status} ${address}`);
      const whole = /\.(?:pf_\w+|pagefind)$/.test(address) ? unpack(response) : response;
      return new Response(await whole.arrayBuffer(), { headers: response.headers });
    } catch (error) {
      failures++;
      throw error;
    }
  };
}

/** The content of a file that was compressed with gzip; reading it fails where a byte is wrong. */
export function unpack({ body }: Response): Response {
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
