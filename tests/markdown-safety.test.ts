import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../src/checks/run-checks.ts';
import { openFiles } from '../src/model/content-file.ts';
import { renderMarkdown } from '../src/markdown/render-markdown.ts';
import { readLittleSite } from '../scripts/manual/golden-cases.ts';
import { attackMarkups, harmlessMarkups } from './faults/attack-markups.ts';

const elements = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img li ol p pre section span strong sup table tbody td th thead tr ul input mark ruby rt rp sub kbd s'.split(
    ' ',
  ),
);

/** Everything in some HTML that is more than words, pictures and harmless links. */
function listDangers(html: string): string[] {
  const dangers: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!elements.has(name)) dangers.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^formaction$|^http-equiv$/.test(key)) dangers.push(`${key}=`);
        // As browsers read it: without blanks and control characters.
        const plain = value.replace(/[\u0000-\u0020\u007F]/g, '');
        if (/^(?:href|src|action)$/.test(key) && /^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(plain))
          dangers.push(plain);
        if (/^(?:href|src)$/.test(key) && /^[/\\]{2}/.test(plain)) dangers.push(plain);
      }
    },
  });
  parser.end(html);
  return dangers;
}

const little = readLittleSite();
const story = little.find(({ path }) => path === 'stories/lv-jinxiang.md');
const head = /^---\n[^]*?\n---\n/.exec(new TextDecoder().decode(story?.bytes))?.[0] ?? '';

function listErrors(markup: string): string[] {
  const bytes = new TextEncoder().encode(`${head}\n一段话。\n\n${markup}\n`);
  const files = little.map((file) => (file === story ? { path: file.path, bytes } : file));
  return runChecks(openFiles(files))
    .findings.filter(({ file, level }) => file === story?.path && level === 'error')
    .map(({ code }) => code);
}

describe('markup that attacks', () => {
  test('is known in more than a hundred kinds', () => {
    expect(new Set(attackMarkups).size).toBeGreaterThanOrEqual(100);
    expect(listDangers('<a href="java\nscript:x" onclick="x"><script></script></a>')).toHaveLength(3);
  });

  test.each([...attackMarkups, ...harmlessMarkups])('does not get into a page: %s', async (markup) => {
    expect(listDangers((await renderMarkdown(markup)).html)).toEqual([]);
  });

  test.each(attackMarkups)('is reported to the editor: %s', (markup) => {
    expect(listErrors(markup)).not.toEqual([]);
  });
});
