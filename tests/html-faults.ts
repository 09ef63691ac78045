import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What is wrong with a page: every parse error that the HTML Standard names, and the rules of its content models that
 *  parsing does not see. See docs/decisions/ for why this and no larger validator. */
export function listHtmlFaults(html: string): string[] {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => {
      faults.push(`${code} ${startLine}:${startCol}`);
    },
  });
  const elements = [...listElements(document)];
  return [...faults, ...checks.flatMap((check) => check(elements))];
}

function* listElements(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* listElements(child);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const named = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const parentName = (element: Element): string => {
  const parent = element.parentNode;
  return parent && tree.isElementNode(parent) ? parent.tagName : '';
};

function isInside(element: Element, names: ReadonlySet<string>): boolean {
  for (let node = element.parentNode; node && tree.isElementNode(node); node = node.parentNode) {
    if (names.has(node.tagName)) return true;
  }
  return false;
}

type Check = (elements: readonly Element[]) => string[];

const onceEach: Check = (elements) =>
  ['title', 'main', 'h1'].flatMap((name) => {
    const count = named(elements, name).length;
    return count === 1 ? [] : [`${count} <${name}>`];
  });

const uniqueIds: Check = (elements) => {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” twice`);
};

const knownIds: Check = (elements) => {
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const pointing = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];
  return elements.flatMap((element) =>
    pointing
      .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => `no id “${id}”`),
  );
};

const anchors: Check = (elements) => {
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return named(elements, 'a')
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((target) => target.startsWith('#') && target !== '#top')
    .filter((target) => !ids.has(decodeURIComponent(target.slice(1))))
    .map((target) => `no anchor ${target}`);
};

const interactive = new Set(['a', 'button', 'summary', 'label', 'select']);
const nested: Check = (elements) =>
  named(elements, 'a', 'button', 'select', 'details')
    .filter((element) => isInside(element, interactive))
    .map(({ tagName }) => `<${tagName}> inside another control`);

const phrasingOnly = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'span',
  'button',
  'summary',
  'label',
  'legend',
  'dt',
]);
const blocks: Check = (elements) =>
  named(elements, 'div', 'p', 'ul', 'ol', 'dl', 'table', 'section', 'article', 'figure', 'blockquote')
    .filter((element) => phrasingOnly.has(parentName(element)))
    .map((element) => `<${element.tagName}> in <${parentName(element)}>`);

const parents: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'menu'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  figcaption: ['figure'],
  legend: ['fieldset'],
  summary: ['details'],
  source: ['picture', 'audio', 'video'],
};
const children: Check = (elements) =>
  elements
    .filter((element) => parents[element.tagName]?.includes(parentName(element)) === false)
    .map((element) => `<${element.tagName}> in <${parentName(element)}>`);

const lists: Check = (elements) =>
  named(elements, 'ul', 'ol')
    .flatMap((list) => list.childNodes.filter((node) => tree.isElementNode(node)))
    .filter(({ tagName }) => tagName !== 'li')
    .map(({ tagName }) => `<${tagName}> straight in a list`);

const headings: Check = (elements) => {
  const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`<h${level}> after <h${levels[index - 1] ?? 0}>`] : [],
  );
};

const images: Check = (elements) =>
  named(elements, 'img')
    .filter((image) => ['src', 'alt', 'width', 'height'].some((name) => attribute(image, name) === undefined))
    .map((image) => `<img src="${attribute(image, 'src') ?? ''}"> without src, alt, width or height`);

const strictPolicy: Check = (elements) =>
  elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
      .map(({ name }) => `${name} on <${tagName}>`),
  );

const checks: readonly Check[] = [
  ...[onceEach, uniqueIds, knownIds, anchors, nested, blocks, children],
  ...[lists, headings, images, strictPolicy],
];
