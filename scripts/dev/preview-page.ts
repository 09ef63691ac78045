import { writeXml } from '../../src/exports/escape.ts';

/** The policy of a page, loosened for a preview: Vite writes styles into the page and speaks to it over a web socket. What it
 *  says of other hosts stays, so that a picture from elsewhere is missing here too. */
function loosenPolicy(policy: string): string {
  return policy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:")
    .replace(/; (?:require-trusted-types-for|trusted-types)[^;"]*/g, '');
}

/** A page as a preview sends it: with a policy under which Vite can work, and with the bar of findings, which knows the round of
 *  changes in which the page was made. */
export function dressPage(html: string, bar: string, round: number): string {
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/i;
  const script = `<script type="module" src="${writeXml(bar)}" data-preview-round="${round}"></script>`;
  const open = html.replace(policy, (_, start: string, text: string) => start + loosenPolicy(text));
  const end = open.lastIndexOf('</body>');
  return end < 0 ? open + script : open.slice(0, end) + script + open.slice(end);
}
