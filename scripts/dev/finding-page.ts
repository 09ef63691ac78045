import { writeXml } from '../../src/exports/escape.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Where a page that has no frame finds what it needs. */
export interface PagePlaces {
  home: string;
  /** The sheet with the colours of the site. */
  tokens: string;
}

/** The page in place of one that cannot be made: what the rules say of its file. It comes back by itself when that is mended. */
export function writeFindingPage(
  title: string,
  findings: readonly ShownFinding[],
  { home, tokens }: PagePlaces,
): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${writeXml(title)}</title>
<link rel="stylesheet" href="${writeXml(tokens)}">
<style>${sheet}</style>
</head>
<body data-preview-stopped>
<main>
<h1>${writeXml(title)}</h1>
<p>照下面的建议改好、保存，这一页会自己回来。</p>
${findings.map(writeFinding).join('\n')}
<p><a href="${writeXml(home)}">回到首页</a></p>
</main>
</body>
</html>
`;
}

function writeFinding({ file, line, level, message, hint, source, code }: ShownFinding): string {
  return `<section>
<h2>${writeXml(`${file}，第 ${line} 行`)} <small>${level === 'error' ? '错误' : '提醒'}</small></h2>
<p>${writeXml(message)}</p>
${source === '' ? '' : `<pre>${writeXml(source)}</pre>`}
${hint === undefined ? '' : `<p><b>建议：</b>${writeXml(hint)}</p>`}
<p class="code">${writeXml(code)}</p>
</section>`;
}

const sheet = `
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--size)/1.8 var(--hei); }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font: 700 1.5rem/1.4 var(--song); overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
small { font-weight: 400; color: var(--on-seal); background: var(--seal); padding: 0.1em 0.5em; white-space: nowrap; }
section { margin: 1.5rem 0; padding: 1rem; background: var(--card); border-left: 4px solid var(--stroke); }
section p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
pre { margin: 0.5rem 0 0; padding: 0.5rem; background: var(--paper-deep); white-space: pre-wrap; overflow-wrap: anywhere; }
.code { color: var(--ink-soft); font-size: 0.875rem; }
a { color: var(--link); }
`;
