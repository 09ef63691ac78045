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
