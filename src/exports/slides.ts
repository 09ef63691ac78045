import { parseDocument } from 'htmlparser2';
import type { Article } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { nameSource } from '../library/source-name.ts';
import { describeTermDate } from '../library/term-groups.ts';
import type { ExportSite } from './export.ts';

/** What stands on one screen of a talk, and what the speaker says to it. */
export interface Slide {
  heading: string;
  /** A number or a quotation, which fills the screen. */
  large?: { text: string; about: string; isQuotation: boolean };
  points: string[];
  notes: string[];
}

/** An article as a talk: a screen for each heading, its numbers and quotations large, its paragraphs as the speaker's notes. */
export interface Talk {
  slides: Slide[];
  /** What can be read aloud in three minutes. */
  script: string[];
  sources: string[];
}

interface Section {
  heading: string;
  paragraphs: string[];
  quotations: string[];
  items: string[];
}

/** How many points a screen takes. */
const mostPoints = 4;

export async function writeTalk(library: Library, site: ExportSite, article: Article): Promise<Talk> {
  const sections = splitSections(await site.texts.html(article), article.data.title);
  const figures = library.pick('figures', article.data.figures).filter(({ data }) => data.value !== null);
  const said = new Set<string>();
  const slides = sections.map((section): Slide => {
    const text = [...section.paragraphs, ...section.items].join('\n');
    const figure = figures.find((each) => !said.has(each.id) && text.includes(describeFigureValue(each)));
    if (figure) said.add(figure.id);
    const [quotation] = section.quotations;
    const large = figure
      ? { text: describeFigureValue(figure), about: figure.data.name, isQuotation: false }
      : quotation === undefined
        ? undefined
        : { text: quotation, about: '', isQuotation: true };
    return {
      heading: section.heading,
      ...(large ? { large } : {}),
      points: listPoints(section),
      notes: [...section.paragraphs, ...section.items],
    };
  });
  const sources = library
    .pick('sources', [...new Set(article.data.sources.map(({ source }) => source))])
    .map(nameSource);
  return { slides, script: writeScript(library, article, sections, sources), sources };
}

/** A list says its points itself; a text says them in the first sentence of each paragraph. */
function listPoints({ items, paragraphs }: Section): string[] {
  const lines = items.length > 0 ? items : paragraphs.map(takeSentence);
  return lines.filter((line) => [...line].length <= 80).slice(0, mostPoints);
}

function takeSentence(paragraph: string): string {
  return /^[^。！？]*[。！？]?[”’）》]*/u.exec(paragraph)?.[0] ?? paragraph;
}

/** Lead, three points, one quotation, one number, where it comes from. */
function writeScript(
  library: Library,
  article: Article,
  sections: readonly Section[],
  sources: readonly string[],
): string[] {
  const points = sections.flatMap(({ paragraphs }) => paragraphs.slice(0, 1)).slice(0, 3);
  const [term] = library.pick('terms', article.data.terms);
  const quotation = sections.flatMap(({ quotations }) => quotations)[0];
  const [figure] = library.pick('figures', article.data.figures).filter(({ data }) => data.value !== null);
  const termDate = term?.data.saidOn === undefined ? '' : `${describeTermDate(term)}，`;
  return [
    article.data.summary,
    ...points,
    ...(term
      ? [`${termDate}${term.data.said}说：“${term.data.text}”`]
      : quotation === undefined
        ? []
        : [`原话是：“${quotation.replace(/^“|”$/g, '')}”`]),
    ...(figure ? [`记住一个数：${figure.data.name}，${describeFigureValue(figure)}。`] : []),
    ...(sources.length === 0
      ? []
      : [`以上内容来自${sources.slice(0, 3).join('、')}${sources.length > 3 ? '等' : ''}。`]),
  ];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function textOf(node: Node): string {
  if ('data' in node) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The text under each heading; what stands before the first heading is under the title. Notes at the foot are left out. */
function splitSections(html: string, title: string): Section[] {
  const sections: Section[] = [{ heading: title, paragraphs: [], quotations: [], items: [] }];
  const add = (node: Node): void => {
    if (!('name' in node) || !('children' in node)) return;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const here = sections.at(-1);
    if (!here || text === '') return;
    if (node.name === 'h2') sections.push({ heading: text, paragraphs: [], quotations: [], items: [] });
    else if (node.name === 'p') here.paragraphs.push(text);
    else if (node.name === 'blockquote') here.quotations.push(text);
    else if (node.name === 'li' || node.name === 'tr') here.items.push(text);
    else if (node.name !== 'section' && !/^h\d$/.test(node.name)) node.children.forEach(add);
  };
  parseDocument(html).children.forEach(add);
  return sections.filter(
    ({ paragraphs, quotations, items }) => paragraphs.length + quotations.length + items.length > 0,
  );
}
