import { findMarker } from './marker.ts';
import type { Line } from './line.ts';
import { beginsRagged, findFloors } from './ragged-lines.ts';
import { median } from './median.ts';
import { joinLines, type Paragraph } from './reflow.ts';
import { placeHeadlines, type Article, type LooseGroup } from './place-headlines.ts';
import type { SplitPage } from './split-page.ts';

export interface FlatPage extends SplitPage {
  /** Words that the page printed twice. */
  doubled: string[];
  /** Headlines that were given to the only article left without one. */
  guessed: string[];
}

/** Reads a newspaper page that was flattened into lines: columns one after another, headlines, units and captions in a heap before or
 *  behind them. Undefined where the text is no such page. */
export function parseFlatPage(lines: readonly Line[]): FlatPage | undefined {
  const measure = findNarrowMeasure(lines);
  if (measure === undefined) return undefined;
  const { heap, body } = parseHeap(listGroups(lines), measure);
  const { loose, doubled } = dropDoubles(heap);
  if (loose.length < 2) return undefined;
  const columns = body.flat();
  const articles = cutArticles(joinColumns(columns), loose);
  if (articles.length < 2) return undefined;
  return { ...placeHeadlines(articles, loose), doubled };
}

/** The width of the columns, where most lines of the text are short and run on: a page of a newspaper, and no letter. */
function findNarrowMeasure(lines: readonly Line[]): number | undefined {
  if (lines.length < 14 || lines.some(({ measure }) => measure !== undefined)) return undefined;
  const running = lines.filter(({ text }) => !stop.test(text)).map(({ width }) => width);
  const usual = median(running);
  return running.length >= lines.length * 0.5 && usual <= 64 ? usual : undefined;
}

/** Lines between two gaps. */
function listGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.isAfterGap || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const stop = /[。！？…][”’」』）)]*$/u;

/** The groups at either end of the page that belong to no column: headlines, units, captions. */
function parseHeap(groups: readonly Line[][], floor: number): { heap: Line[][]; body: Line[][] } {
  const isLoose = (group: Line[] | undefined): boolean =>
    group !== undefined && (isHeadlines(group) || isCaptionGroup(group, floor));
  let end = groups.length;
  while (end > 0 && isLoose(groups[end - 1])) end -= 1;
  let start = 0;
  while (start < end && isLoose(groups[start])) start += 1;
  // A column may end in the middle of a sentence only where another goes on with it.
  while (end < groups.length && !stop.test(groups[end - 1]?.at(-1)?.text ?? '。')) end += 1;
  return { heap: [...groups.slice(0, start), ...groups.slice(end)], body: groups.slice(start, end) };
}

/** At most three lines, none of which holds a stop or runs on. */
function isHeadlines(group: readonly Line[]): boolean {
  return (
    group.length <= 3 && group.every(({ text }) => /^[^。；，：]{4,30}$/u.test(text) && !/[、,]$/u.test(text))
  );
}

/** A sentence of up to four lines that are set wider than the columns, or that speaks of a picture. */
function isCaptionGroup(group: readonly Line[], floor: number): boolean {
  const text = group.map((line) => line.text).join('');
  const isWide = Math.max(...group.map(({ width }) => width)) >= floor * 1.25;
  const isNamed = /^(?:图为|[上下左右]图)|[（(]?(?:摄|供图)[）)]?。?$/u.test(text);
  return group.length <= 4 && [...text].length <= 90 && (isWide || isNamed);
}

/** 同心而行同心而行 is one headline, painted twice to look bold. */
function dropDoubles(heap: readonly Line[][]): { loose: LooseGroup[]; doubled: string[] } {
  const doubled: string[] = [];
  const loose = heap.map((group): LooseGroup => {
    const texts = group.map(({ text }) => {
      const half = text.slice(0, text.length / 2);
      if (half.length < 4 || half + half !== text) return text;
      doubled.push(half);
      return half;
    });
    const isCaption = stop.test(texts.at(-1) ?? '') || !isHeadlines(group);
    return isCaption ? { kind: 'caption', text: texts.reduce(joinLines) } : { kind: 'headlines', texts };
  });
  return { loose, doubled };
}

function joinColumns(lines: readonly Line[]): Paragraph[] {
  const floors = findFloors(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const isNew =
      !before ||
      beginsRagged(before, line, floors[index - 1] ?? 0) ||
      (findMarker(line.text) !== undefined && stop.test(before.text));
    if (last && !isNew) last.text = joinLines(last.text, line.text);
    else
      paragraphs.push({
        text: line.text,
        indent: line.indent,
        isCentered: false,
        isAfterGap: line.isAfterGap,
      });
  });
  return paragraphs;
}

const ending =
  '(?:协会|学会|总工会|工会|公司|集团|学校|学院|大学|医院|委员会|中心|街道|社区|工厂|厂|局|院|所|站|队|馆|社)';
const unitName = new RegExp(`${ending}$`, 'u');
/** A paragraph that introduces a unit by the name of its place: 2024年，某市某某协会在…… */
const introduction = new RegExp(
  `^(?:\\d{4}年(?:以来|来|度)?，?|近年来，?|今年以来，?)?(\\p{Script=Han}{1,8}[省市县区州镇旗][\\p{Script=Han}（）]{0,14}?${ending})(?=[^，。]{2})`,
  'u',
);

/** Cuts the text where a paragraph introduces the unit of a by-line. Where there are more headlines than that gives articles, it is
 *  cut too where another unit than the one spoken of is introduced. */
function cutArticles(paragraphs: readonly Paragraph[], loose: readonly LooseGroup[]): Article[] {
  const lines = loose.flatMap((group) => (group.kind === 'headlines' ? group.texts : []));
  const openings = paragraphs.map(({ text }) => [...text].slice(0, 40).join(''));
  const units = lines.filter(
    (text) => unitName.test(text) && openings.some((opening) => opening.includes(text)),
  );
  const headlines = lines.length - units.length;
  const articles: Article[] = [];
  const left = new Set(units);
  for (const [index, paragraph] of paragraphs.entries()) {
    const current = articles.at(-1);
    const introduced = introduction.exec(paragraph.text)?.[1];
    const unit = [...left].find((each) => openings[index]?.includes(each) === true);
    const isOther =
      introduced !== undefined &&
      !isSame(introduced, current?.introduced) &&
      !units.some((each) => isSame(introduced, each)) &&
      articles.length + left.size < headlines;
    if (unit !== undefined) left.delete(unit);
    if (!current || unit !== undefined || isOther)
      articles.push({
        ...(unit === undefined ? {} : { unit }),
        ...(introduced === undefined ? {} : { introduced }),
        body: [paragraph],
      });
    else current.body.push(paragraph);
  }
  return articles.filter(({ unit }) => unit !== undefined).length >= 2 ? articles : [];
}

function isSame(left: string, right: string | undefined): boolean {
  return right !== undefined && (left.endsWith(right) || right.endsWith(left));
}
