import { escapeText } from '../text/escape.ts';
import { adminHosts, type AdminSettings } from '../model/admin.ts';
import { listServers } from './cms-backend.ts';

/** Where the editor stands, below the base path. */
export const adminFolder = 'admin';

/** What the page of the editor may do: what it loads comes from the site itself, and it talks to the servers of the repository
 *  alone. Its styles are put in by its script, which is why they have to be allowed; no inline script is. */
export function writeAdminPolicy(settings: AdminSettings): string {
  const { connect, pictures } = listServers(settings);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'blob:', 'data:', ...pictures].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", 'blob:', 'data:', ...connect].join(' '),
    "media-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** What a host sends with the page of the editor in the place of what it sends with others: the page itself brings its policy, and
 *  two policies would both count. Who signs in at the repository's server does it in a window that answers to this one. */
export const adminHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};

/** The file `_headers` of hosts that join the rules of an address instead of choosing one: all pages get the headers of the
 *  editor, and keep the policy that each of them brings along. */
export function relaxHeaders(headers: string): string {
  return Object.entries(adminHeaders).reduce(
    (text, [name, value]) => text.replace(new RegExp(`^( +${name}): .*$`, 'm'), `$1: ${value}`),
    headers,
  );
}

/** The page of the editor. It is no page of the site: search engines are told to pass it by, and no other page leads to it. */
export function writeAdminPage(name: string, url: string, settings: AdminSettings): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writeAdminPolicy(settings)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="description" content="给编辑的页面：在浏览器里改内容。">
<title>${escapeText(name)} · 编辑</title>
<link rel="canonical" href="${escapeText(`${url}${adminFolder}/`)}">
<link rel="icon" href="../icon.svg">
<script type="module" src="admin.js"></script>
</head>
<body>
<noscript><h1>编辑</h1><p>这一页给编辑用，要打开浏览器的 JavaScript。内容存在${adminHosts[settings.host]}。</p></noscript>
</body>
</html>
`;
}
