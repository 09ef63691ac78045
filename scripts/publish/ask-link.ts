/** What another website answered: the page is there, it is gone, or we cannot tell (it refuses programs, or did not answer). */
export interface LinkAnswer {
  kind: 'there' | 'gone' | 'unknown';
  words: string;
}

const patience = 15_000;

/** Asks for the head of a page, and for the page itself where a server does not know that question. */
export async function askLink(address: string): Promise<LinkAnswer> {
  try {
    const head = await ask(address, 'HEAD');
    const { status } = [403, 404, 405, 501].includes(head.status) ? await ask(address, 'GET') : head;
    if (status < 400) return { kind: 'there', words: '' };
    return status === 404 || status === 410
      ? { kind: 'gone', words: `对方回答 ${status}，页面没有了。` }
      : { kind: 'unknown', words: `对方回答 ${status}。` };
  } catch (error) {
    return findCode(error) === 'ENOTFOUND'
      ? { kind: 'gone', words: '没有这个网站。' }
      : { kind: 'unknown', words: '没有回答。' };
  }
}

async function ask(address: string, method: 'HEAD' | 'GET'): Promise<{ status: number }> {
  const response = await fetch(address, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  return { status: response.status };
}

function findCode(error: unknown): string {
  const cause = (error as { cause?: { code?: string } } | undefined)?.cause;
  return cause?.code ?? '';
}

/** No host at all can be reached: then no link is at fault. */
export async function isOffline(addresses: readonly string[]): Promise<boolean> {
  const hosts = [...new Map(addresses.map((address) => [new URL(address).host, address])).values()];
  const asked = await Promise.all(
    hosts.slice(0, 5).map((address) =>
      ask(address, 'HEAD').then(
        () => true,
        () => false,
      ),
    ),
  );
  return !asked.includes(true);
}
