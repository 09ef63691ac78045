import { describeEventDate } from '../library/chronology.ts';
import { addressOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { findChart } from '../library/chart-figures.ts';
import { pickEvents, pickSeries } from '../library/shown-parts.ts';
import { describeTermDate } from '../library/term-groups.ts';
import { mdxComponents, type MdxComponentName } from '../model/mdx-components.ts';
import { pictureFolder } from '../model/pictures.ts';

/** A component of an article with its attributes; `isBlock` says that it stands on a line of its own. */
interface Part {
  attributes: Readonly<Record<string, string | undefined>>;
  isBlock: boolean;
}

const names = Object.keys(mdxComponents).join('|');
const tag = new RegExp(`^([ \\t]*)<(${names})\\b([^<>]*?)/>[ \\t]*$|<(${names})\\b([^<>]*?)/>`, 'gm');
const aside = /<Aside\b([^<>]*)>([^]*?)<\/Aside>/g;

/** The text of an article as Markdown that every program reads: what our components show stands there as words, tables and
 *  pictures. Markdown without components comes back as it is. */
export function writePlainMarkdown(library: Library, source: string): string {
  return source
    .replace(aside, (_, attributes: string, inside: string) =>
      writeAside(parseAttributes(attributes), inside),
    )
    .replace(tag, (whole: string, indent: string | undefined, ...parts: (string | undefined)[]) => {
      const [blockName, blockAttributes, inlineName, inlineAttributes] = parts;
      const name = (blockName ?? inlineName) as MdxComponentName;
      const attributes = parseAttributes(blockAttributes ?? inlineAttributes ?? '');
      const written = writers[name](library, { attributes, isBlock: blockName !== undefined });
      return written === undefined ? whole : (indent ?? '') + written;
    });
}

function parseAttributes(text: string): Record<string, string | undefined> {
  const pairs = [...text.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(pairs.map(([, key = '', double, single]) => [key, double ?? single ?? '']));
}

/** Signs that Markdown would take for its own, in words that come from the directories. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&]/g, '\\$&').replace(/\s+/g, ' ');
}

type Writer = (library: Library, part: Part) => string | undefined;

/** What stands in the place of each component; undefined leaves it, for an entry that is not published. */
const writers: Readonly<Record<MdxComponentName, Writer>> = {
  FigureValue: (library, { attributes }) => {
    const figure = library.find('figures', attributes['id']);
    return figure && escapeMarkdown(describeFigureValue(figure));
  },
  TermQuote: (library, part) => writeTerm(library, part),
  Chart: (library, { attributes }) => writeSeries(library, attributes['series'] ?? '', attributes['title']),
  TimelineExcerpt: (library, { attributes }) => writeExcerpt(library, attributes),
  Picture: (_, { attributes }) => writePicture(attributes),
  Aside: () => undefined,
};

function writeTerm(library: Library, { attributes, isBlock }: Part): string | undefined {
  const term = library.find('terms', attributes['id']);
  if (!term) return undefined;
  const { text, said, saidOn, occasion } = term.data;
  const date = saidOn === undefined ? '' : `${describeTermDate(term)}，`;
  const origin = escapeMarkdown(`${said}，${date}${occasion}`);
  return isBlock ? `> ${escapeMarkdown(text)}\n>\n> ——${origin}` : `“${escapeMarkdown(text)}”（${origin}）`;
}

function writeSeries(
  library: Library,
  series: string,
  title = findChart(library, series)?.title ?? '数字对照',
): string | undefined {
  const panels = pickSeries(library, series);
  if (!Array.isArray(panels)) return undefined;
  return panels
    .map(({ unit, figures }) => {
      const rows = figures.map((figure) => {
        const label = escapeMarkdown(figure.data.seriesLabel ?? figure.data.name);
        return `| [${label}](${addressOf(figure)}) | ${escapeMarkdown(describeFigureValue(figure))} |`;
      });
      return [`| ${escapeMarkdown(title)} | 单位：${escapeMarkdown(unit)} |`, '| --- | --- |', ...rows].join(
        '\n',
      );
    })
    .join('\n\n');
}

function writeExcerpt(library: Library, span: Part['attributes']): string | undefined {
  const events = pickEvents(library, span);
  if (!Array.isArray(events)) return undefined;
  const rows = events.map(
    (event) =>
      `- ${escapeMarkdown(describeEventDate(event))}：[${escapeMarkdown(event.data.name)}](${addressOf(event)})`,
  );
  return [`**${escapeMarkdown(span['title'] ?? '大事记摘录')}**`, '', ...rows].join('\n');
}

/** A picture with its caption and whose it is. */
function writePicture({ file = '', alt = '', caption, source, photographer }: Part['attributes']): string {
  const by = [photographer && `${photographer}摄`, source && `图源：${source}`].filter(Boolean).join('，');
  const line = [caption, by].filter(Boolean).join('。');
  const picture = `![${escapeMarkdown(alt)}](/${pictureFolder}/${encodeURIComponent(file)})`;
  return line === '' ? picture : `${picture}\n\n${escapeMarkdown(line)}`;
}

function writeAside({ title }: Part['attributes'], inside: string): string {
  const lines = inside.trim().split('\n');
  const head = title === undefined ? [] : [`**${escapeMarkdown(title)}**`, ''];
  return [...head, ...lines].map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}
