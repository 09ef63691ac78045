/** A request of the search that failed or took too long. */
export class SearchUnreachable extends Error {
  override name = 'SearchUnreachable';
}

/** After this long without an answer a reader on a slow line is told so, and offered a way out. */
const patience = 10_000;

let failures = 0;

/** Requests that failed since the page was opened. Pagefind reports a file it could not load as “0 results”; comparing
 *  this number before and after a question tells the two apart. */
export function countFailures(): number {
  return failures;
}

/** Gives a file's whole content; throws where it does not come in time. */
type Load = (address: string) => Promise<Response>;

/** Lets the requests that somebody has an answer to be answered so, and counts the failures; others pass. */
export function watchRequests(answer: (address: string, load: Load) => Promise<Response> | undefined): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const load: Load = async (address) => {
      // What failed once may lie damaged in the browser's own store.
      const cache = failures > 0 ? 'reload' : (init?.cache ?? 'default');
      const response = await send(address, { ...init, cache, signal: AbortSignal.timeout(patience) });
      if (!response.ok) throw new SearchUnreachable(`${response.status} ${address}`);
      return new Response(await response.arrayBuffer(), { headers: response.headers });
    };
    const answering = answer(input instanceof Request ? input.url : String(input), load);
    if (!answering) return send(input, init);
    try {
      return await answering;
    } catch (error) {
      failures++;
      throw error;
    }
  };
}
