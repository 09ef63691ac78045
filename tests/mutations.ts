/** Single faults as editors make them, each put into a good file at a place chosen by chance. */

export interface Mutant {
  text: string;
  /** The line on which the finding must stand. */
  line: number;
  /** The codes that name the fault. */
  codes: readonly string[];
}

/** A chance from 0 (inclusive) to 1 (exclusive). */
export type Chance = () => number;

export interface Mutation {
  name: string;
  mutate(text: string, chance: Chance): Mutant | undefined;
}

/** Mulberry32: small, and the same numbers everywhere. */
export function createChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

type Where = 'fields' | 'body' | 'anywhere';

/** Replaces one match of a pattern, anywhere in the fields or in the running text. */
function replaceOne(
  name: string,
  where: Where,
  pattern: RegExp,
  better: string,
  ...codes: string[]
): Mutation {
  return {
    name,
    mutate(text, chance) {
      const places = text
        .split('\n')
        .flatMap((line, index) =>
          isIn(text, index, where) ? [...line.matchAll(pattern)].map((match) => ({ index, match })) : [],
        );
      const place = pick(places, chance);
      if (!place) return undefined;
      const lines = text.split('\n');
      const line = lines[place.index] ?? '';
      const start = place.match.index;
      const changed = better.replace(/\$(\d)/g, (_, group: string) => place.match[Number(group)] ?? '');
      lines[place.index] = line.slice(0, start) + changed + line.slice(start + place.match[0].length);
      return { text: lines.join('\n'), line: place.index + 1, codes };
    },
  };
}

/** Puts a line (or several) below a paragraph; the finding stands on the first of them. */
function insertBelow(name: string, inserted: string, ...codes: string[]): Mutation {
  return {
    name,
    mutate(text, chance) {
      const lines = text.split('\n');
      const place = pick(
        lines.flatMap((line, index) => (isParagraph(line) && isIn(text, index, 'body') ? [index] : [])),
        chance,
      );
      if (place === undefined) return undefined;
      lines.splice(place + 1, 0, '', ...inserted.split('\n'), '');
      return { text: lines.join('\n'), line: place + 3, codes };
    },
  };
}

/** MDX knows no code made by indentation. */
function inMarkdown(mutation: Mutation): Mutation {
  return {
    name: mutation.name,
    mutate: (text, chance) => (text.includes('<FigureValue') ? undefined : mutation.mutate(text, chance)),
  };
}

function isParagraph(line: string): boolean {
  return /^\p{Script=Han}/u.test(line);
}

function isIn(text: string, index: number, where: Where): boolean {
  if (where === 'anywhere') return true;
  const lines = text.split('\n');
  if (lines[0] !== '---') return where === 'fields';
  const close = lines.indexOf('---', 1);
  if (where === 'fields') return index > 0 && index < close;
  return index > close && !/^(#|\||>|\[|!)/.test(lines[index] ?? '');
}

const han = String.raw`\p{Script=Han}`;
/** Two characters of a word, outside the address of a link. */
const inWord = new RegExp(String.raw`(?<!\]\([^)]*)(${han})(${han})`, 'gu');

export const mutations: readonly Mutation[] = [
  replaceOne('a full-width colon', 'fields', /^([a-z]\w*): (?=\S)/giu, '$1：', 'yaml-colon'),
  replaceOne('no blank after the colon', 'fields', /^([a-z]\w*): (?=[^\s[{])/giu, '$1:', 'yaml-colon'),
  replaceOne('a tab before a field', 'fields', /^ {2,}(?=\S)/gu, '\t', 'yaml-tab'),
  replaceOne(
    'half a value in quotes',
    'fields',
    /^(title|name|summary): (..)(?=.)/gu,
    '$1: "$2"',
    'yaml-quote',
  ),
  replaceOne(
    'a quotation mark that stays open',
    'fields',
    /^(title|name|summary): /gu,
    '$1: "',
    'yaml-quote',
  ),
  replaceOne('a half-width colon in a title', 'fields', /^((?:title|name): ..)/gu, '$1: ', 'yaml-quote'),
  replaceOne('a title that begins with @', 'fields', /^(title|name): /gu, '$1: @', 'yaml-quote'),
  replaceOne('a title that begins with a star', 'fields', /^(title|name): /gu, '$1: *', 'yaml-special'),
  replaceOne('a title with #1', 'fields', /^((?:title|name): ..)/gu, '$1 #1 ', 'yaml-comment'),
  replaceOne('a list without its right bracket', 'fields', /\]$/gu, '', 'yaml-quote'),
  replaceOne(
    'a list without brackets',
    'fields',
    /^(people|organizations|topics|spirits|stages): \[([^\],]*)\]$/gu,
    '$1: $2',
    'field-kind',
  ),
  replaceOne('a list with 、', 'fields', /(?<=\[[^\]]*), (?=[^\]]*\]$)/gu, '、', 'list-separator'),
  replaceOne('a misspelt field', 'fields', /^(summar|regio|sourc|titl)(\w+):/gu, '$1w$2:', 'field-unknown'),
  replaceOne('a Chinese field name', 'fields', /^region:/gu, '地区:', 'field-unknown'),
  replaceOne('a field in capitals', 'fields', /^(summary|region):/gu, 'Summary1:', 'field-unknown'),
  replaceOne('a field without value', 'fields', /^(title|name|summary|region): .*$/gu, '$1:', 'field-empty'),
  replaceOne(
    'a summary of 300 characters',
    'fields',
    /^summary: /gu,
    `summary: ${'长'.repeat(300)}`,
    'field-too-long',
  ),
  replaceOne(
    '30 February',
    'fields',
    /^(date|issuedOn|deliveredOn|saidOn): \d{4}-\d\d-\d\d/gu,
    '$1: 2026-02-30',
    'date-impossible',
  ),
  replaceOne(
    'the 13th month',
    'fields',
    /^(date|issuedOn|deliveredOn|saidOn): \d{4}-\d\d/gu,
    '$1: 2026-13',
    'date-impossible',
    'date-form',
  ),
  replaceOne('a date with strokes', 'fields', /(\d{4})-(\d\d)-(\d\d)/gu, '$1/$2/$3', 'date-form'),
  replaceOne('a date in Chinese', 'fields', /(\d{4})-(\d\d)-(\d\d)/gu, '$1年$2月$3日', 'date-form'),
  replaceOne(
    'a date without hyphens',
    'fields',
    /^(date): (\d{4})-(\d\d)-(\d\d)/gu,
    '$1: $2$3$4',
    'date-form',
  ),
  replaceOne('a date in words', 'fields', /^date: .*$/gu, 'date: 去年九月', 'date-form'),
  replaceOne('a choice that is none', 'fields', /^(documentType|kind): (\S+)$/gu, '$1: $2们', 'field-choice'),
  replaceOne(
    'a word that site.yaml does not list',
    'fields',
    /(?<=\[|, )(工匠精神|劳模精神|培育|选树)/gu,
    '$1们',
    'vocabulary-unknown',
  ),
  replaceOne(
    'a kind that is none',
    'fields',
    /^(kind|level|theme|precision|documentType): .*$/gu,
    '$1: 别的',
    'field-choice',
  ),
  replaceOne(
    'a misspelt id',
    'fields',
    /(?<=\b(?:region|organization|source|speaker|place|parent): )[a-z-]+$/gu,
    'meiyou-zhege',
    'reference-missing',
  ),
  replaceOne('a name for an id', 'fields', /(?<=\bregion: )[a-z-]+$/gu, '杭州市区', 'reference-missing'),
  replaceOne('a zero-width blank', 'anywhere', inWord, '$1\u200B$2', 'text-invisible'),
  replaceOne('a direction mark', 'anywhere', inWord, '$1\u202E$2', 'text-invisible'),
  replaceOne('a form feed', 'anywhere', inWord, '$1\f$2', 'text-control'),
  replaceOne('a NUL', 'anywhere', inWord, '$1\0$2', 'text-control'),
  replaceOne('a lost character', 'anywhere', inWord, '$1\uFFFD', 'text-damaged'),
  replaceOne('a look-alike radical', 'anywhere', /工|人|手|门|车|见|金/gu, '\u2F2F', 'text-radical'),
  replaceOne('a character of a private font', 'anywhere', inWord, '$1\uE5E5$2', 'text-private-use'),
  replaceOne('a conflict mark', 'body', /^(?=\p{Script=Han})/gu, '<<<<<<< HEAD', 'text-conflict'),
  replaceOne(
    'a half-width comma',
    'body',
    new RegExp(`(${han})，(?=${han})`, 'gu'),
    '$1,',
    'punctuation-half-width',
  ),
  replaceOne(
    'a half-width stop at the end',
    'body',
    new RegExp(`(${han})。$`, 'gu'),
    '$1.',
    'punctuation-half-width',
  ),
  replaceOne(
    'two commas',
    'body',
    new RegExp(`(${han})，(?=${han})`, 'gu'),
    '$1，，',
    'punctuation-repeated',
  ),
  replaceOne(
    'a blank after a comma',
    'body',
    new RegExp(`(${han})，(?=${han})`, 'gu'),
    '$1， ',
    'punctuation-space',
  ),
  replaceOne('three stops', 'body', new RegExp(`(${han})。`, 'gu'), '$1。。。', 'punctuation-ellipsis'),
  replaceOne('three periods', 'body', new RegExp(`(${han})。`, 'gu'), '$1...', 'punctuation-ellipsis'),
  replaceOne(
    'two hyphens for a dash',
    'body',
    new RegExp(`(${han})，(?=${han})`, 'gu'),
    '$1--',
    'punctuation-dash',
  ),
  replaceOne(
    'straight quotes',
    'body',
    new RegExp(`(?<=${han})(${han}${han})(?=${han})`, 'gu'),
    '"$1"',
    'quote-straight',
  ),
  replaceOne('one curly quote too many', 'body', inWord, '$1“$2', 'pair-unclosed'),
  replaceOne('one bracket too many', 'body', inWord, '$1）$2', 'pair-unclosed'),
  replaceOne(
    'visible stars',
    'body',
    new RegExp(`(?<=${han})(${han})(?=${han})`, 'gu'),
    '**“$1”**',
    'emphasis-visible',
  ),
  replaceOne('a lone pair of stars', 'body', inWord, '$1**$2', 'emphasis-visible'),
  replaceOne(
    'blanks between characters',
    'body',
    new RegExp(`(?<=[，。])(${han})(${han})(${han})`, 'gu'),
    '$1 $2 $3',
    'han-spaced',
    'punctuation-space',
  ),
  replaceOne('full-width digits', 'body', /\d{2,4}(?=年)/gu, '２０１９', 'digits-full-width'),
  replaceOne('a code for a blank', 'body', inWord, '$1&nbsp;$2', 'html-entity'),
  replaceOne('a paragraph indented by hand', 'body', /^(?=\p{Script=Han})/gu, '　　', 'paragraph-indent'),
  inMarkdown(
    replaceOne('a paragraph indented by blanks', 'body', /^(?=\p{Script=Han})/gu, '    ', 'code-indented'),
  ),
  replaceOne('a full-width bracket in a link', 'body', /\]\((\/[^)]*)\)/gu, ']（$1）', 'link-brackets'),
  replaceOne(
    'a link that leads nowhere',
    'body',
    /\]\(\/([a-z]+)\/[^)]*\)/gu,
    '](/$1/meiyou-zhege/)',
    'link-broken',
  ),
  replaceOne('a link without its stroke', 'body', /\]\((\/[a-z]+\/[a-z0-9-]+)\/\)/gu, ']($1)', 'link-broken'),
  replaceOne(
    'a link that runs a program',
    'body',
    /\]\(\/[^)]*\)/gu,
    '](javascript:alert(1))',
    'link-unsafe',
  ),
  replaceOne(
    'a link to the own machine',
    'body',
    /\]\(\/[^)]*\)/gu,
    '](http://localhost:4321/)',
    'link-local',
  ),
  replaceOne('a link without address', 'body', /\]\(\/[^)]*\)/gu, ']()', 'link-empty'),
  replaceOne('HTML in a sentence', 'body', inWord, '$1<b>$2</b>', 'body-html', 'mdx-code'),
  replaceOne('a heading without blank', 'anywhere', /^## (?=\p{Script=Han})/gu, '##', 'heading-space'),
  replaceOne('a heading that skips', 'anywhere', /^## (?=\p{Script=Han})/gu, '##### ', 'heading-level'),
  replaceOne('a heading of the first level', 'anywhere', /^## (?=\p{Script=Han})/gu, '# ', 'heading-level'),
  insertBelow('a table without its rule row', '| 甲 | 乙 |\n| 1 | 2 |', 'table-broken'),
  insertBelow('an empty heading', '##', 'heading-empty'),
  insertBelow('a bare address', '详见https://example.com/a，欢迎报名。', 'link-swallowed'),
  insertBelow('a foreign picture', '![合影](https://mmbiz.qpic.cn/a.jpg)', 'image-remote'),
  insertBelow('a picture without words', '![](/images/mo-shangu.jpg)', 'image-alt'),
  insertBelow('a picture that is not there', '![合影](/images/meiyou.jpg)', 'image-missing'),
  insertBelow('a list without blanks', '-甲项\n-乙项', 'list-space'),
  insertBelow('a code block that stays open', '```', 'code-unclosed'),
  insertBelow('a mark without a note', '这里有注[^99]。', 'footnote-missing'),
  insertBelow('a placeholder', 'TODO 核对', 'placeholder-left'),
  insertBelow('a block of HTML', '<div>文字</div>', 'body-html', 'mdx-code'),
];
