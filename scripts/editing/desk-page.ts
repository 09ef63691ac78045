import { writeXml } from '../../src/exports/escape.ts';

/** The places of the desk, in the order of the work. */
const places: readonly (readonly [hash: string, label: string])[] = [
  ['list', '全部条目'],
  ['new', '新建'],
  ['import', '导入稿件'],
  ['fix', '修正'],
  ['check', '发布前检查'],
  ['commit', '提交'],
];

/** What the page may load: its own scripts, styles and pictures, from here. A picture that was dropped is shown from memory (`blob:`). */
export const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the desk. Everything in it is drawn by its script; the sign of the session stands in its head. */
export function writeDeskPage(base: string, token: string): string {
  const from = (path: string): string => writeXml(base + path);
  const links = places.map(([hash, label]) => `<li><a href="#${hash}">${label}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="desk-token" content="${writeXml(token)}">
<meta name="desk-base" content="${from('')}">
<title>编辑台</title>
<link rel="icon" href="${from('icon.svg')}">
<link rel="stylesheet" href="${from('src/styles/tokens.css')}">
<link rel="stylesheet" href="${from('src/styles/base.css')}">
<link rel="stylesheet" href="${from('scripts/editing/browser/desk.css')}">
<script type="module" src="${from('scripts/editing/browser/desk.ts')}"></script>
</head>
<body>
<a class="skip" href="#desk" data-skip>跳到正文</a>
<header class="desk-head">
<p class="desk-name"><a href="#list"><span class="desk-seal" aria-hidden="true">编</span>编辑台</a></p>
<nav aria-label="编辑台"><ul class="desk-nav">
${links}
</ul></nav>
<p class="desk-site"><a href="${from('')}" target="_blank" rel="noopener">看网站</a></p>
</header>
<section class="desk-undo" aria-label="上一次改动" data-undo hidden></section>
<p class="desk-said" role="status" aria-live="polite" data-said></p>
<main id="desk" tabindex="-1" data-main><p class="desk-wait">正在打开……</p><noscript><p>编辑台要用浏览器的脚本。请打开脚本，或者在 VS Code 里编辑。</p></noscript></main>
</body>
</html>
`;
}
