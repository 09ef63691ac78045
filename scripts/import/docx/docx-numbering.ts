import type { Document, Element } from 'domhandler';
import { findAll, findChild, isOn, readValue } from './docx-xml.ts';
import type { Styles } from './docx-styles.ts';

/** One level of a list: how its number looks and where it begins. */
export interface Level {
  format: string;
  /** Number and what stands around it: 第%1条; %1 is the number of the first level. */
  pattern: string;
  start: number;
  /** The level counts anew behind one of at most this depth; 0 for never. Word counts levels from 1 here. */
  restart: number | undefined;
  /** All numbers in it are written in digits. */
  isLegal: boolean;
  /** The style whose paragraphs stand on this level. */
  style: string | undefined;
}

/** A list as paragraphs name it: several may share one count. */
export interface List {
  id: string;
  /** Lists with the same count go on counting from one another. */
  count: string;
  levels: readonly (Level | undefined)[];
  /** Numbers that this list begins with anew, by level. */
  starts: ReadonlyMap<number, number>;
}

export function readLists(numbering: Document, styles: Document): Map<string, List> {
  const abstracts = new Map(
    findAll(numbering, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'] ?? '', each]),
  );
  const nums = findAll(numbering, 'w:num');
  const resolve = (id: string | undefined, depth = 0): { id: string; element: Element } | undefined => {
    const element = abstracts.get(id ?? '');
    const link = readValue(findChild(element, 'w:numStyleLink'));
    if (!element || link === undefined || depth > 8) return element && { id: id ?? '', element };
    return resolve(findLinked(link, abstracts, nums, styles), depth + 1) ?? { id: id ?? '', element };
  };
  return new Map(
    nums.map((num) => {
      const id = num.attribs['w:numId'] ?? '';
      const abstract = resolve(readValue(findChild(num, 'w:abstractNumId')));
      const overrides = findAll(num, 'w:lvlOverride');
      const levels = abstract ? readLevels(abstract.element) : [];
      for (const override of overrides) {
        const level = findChild(override, 'w:lvl');
        if (level) levels[depthOf(override)] = findLevel(level);
      }
      const starts = overrides.flatMap((override) => {
        const start = readValue(findChild(override, 'w:startOverride'));
        return start === undefined ? [] : [[depthOf(override), Number(start)] as const];
      });
      return [id, { id, count: abstract?.id ?? `num ${id}`, levels, starts: new Map(starts) }];
    }),
  );
}

/** The abstract list behind the name of a numbering style: the one that says it is that style's, else the one the style points at. */
function findLinked(
  name: string,
  abstracts: ReadonlyMap<string, Element>,
  nums: readonly Element[],
  styles: Document,
): string | undefined {
  const own = [...abstracts].find(([, each]) => readValue(findChild(each, 'w:styleLink')) === name);
  if (own) return own[0];
  const style = findAll(styles, 'w:style').find(({ attribs }) => attribs['w:styleId'] === name);
  const num = readValue(findChild(style, 'w:pPr', 'w:numPr', 'w:numId'));
  const found = nums.find(({ attribs }) => attribs['w:numId'] === num);
  return readValue(findChild(found, 'w:abstractNumId'));
}

function readLevels(abstract: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of findAll(abstract, 'w:lvl')) levels[depthOf(level)] = findLevel(level);
  return levels;
}

function findLevel(level: Element): Level {
  // A format of newer programs stands beside the one for older ones; the older is the one we know.
  const format = findAll(level, 'w:numFmt')
    .map(readValue)
    .findLast((value) => value !== 'custom');
  const restart = readValue(findChild(level, 'w:lvlRestart'));
  return {
    format: format ?? 'decimal',
    pattern: readValue(findChild(level, 'w:lvlText')) ?? '',
    start: Number(readValue(findChild(level, 'w:start')) ?? 1),
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: isOn(findChild(level, 'w:isLgl')),
    style: readValue(findChild(level, 'w:pStyle')),
  };
}

function depthOf(element: Element): number {
  return Math.min(8, Math.max(0, Number(element.attribs['w:ilvl'] ?? 0)));
}

/** Where a paragraph stands in a list: by itself, by its style, or by the level that names its style. */
export function findPlace(
  paragraph: Element,
  styleId: string | undefined,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): { list: List; depth: number } | undefined {
  const own = findChild(paragraph, 'w:pPr', 'w:numPr');
  const ownList = readValue(findChild(own, 'w:numId'));
  const styled = readValue(styles.find(styleId, 'w:pPr', 'w:numPr', 'w:numId'));
  const list = lists.get(ownList ?? styled ?? '');
  if (!list || (ownList ?? styled) === '0') return undefined;
  const named = list.levels.findIndex((level) => level?.style !== undefined && level.style === styleId);
  const depth =
    readValue(findChild(own, 'w:ilvl')) ??
    (ownList === undefined || ownList === styled
      ? readValue(styles.find(styleId, 'w:pPr', 'w:numPr', 'w:ilvl'))
      : undefined);
  return { list, depth: Math.min(8, Number(depth ?? Math.max(0, named))) };
}
