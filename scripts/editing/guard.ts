import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The names by which this machine calls itself. Whoever asks by another has been led here by a foreign name (DNS rebinding). */
const ownNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** The header that carries the sign of the session, which only a page of ours knows. */
export const tokenHeader = 'x-desk-token';

/** Why a request is refused, for whoever reads it; undefined where it comes from this machine and, for anything but the page itself,
 *  from a page of ours. https://fetch.spec.whatwg.org/#http-origin, https://www.w3.org/TR/fetch-metadata/ */
export function explainRefusal(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { token, isPage }: { token: string; isPage: boolean },
): string | undefined {
  const host = headers.host ?? '';
  const port = String(socket.localPort ?? '');
  if (!ownNames.some((name) => host === `${name}:${port}`))
    return '编辑台只在这台电脑上用，网址要以 http://127.0.0.1 开头。';
  const site = headers['sec-fetch-site'];
  const isOwn = headers.origin === undefined || headers.origin === `http://${host}`;
  const isOwnSite = site === undefined || site === 'same-origin' || (isPage && site === 'none');
  if (!isOwn || !isOwnSite) return '这个请求来自别的网站，编辑台不答。请在地址栏里打开编辑台。';
  if (isPage) return undefined;
  if (headers.origin === undefined && site === undefined) return '这个请求没有说明从哪里来，编辑台不答。';
  return isSame(headers[tokenHeader], token)
    ? undefined
    : '这一页已经过期：预览重新启动过。请刷新页面；没有保存的先复制下来。';
}

function isSame(given: unknown, token: string): boolean {
  const [left, right] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
