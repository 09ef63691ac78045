import { describe, expect, test } from 'vitest';
import { openContent } from '../../scripts/content/open-content.ts';
import { fixContent } from '../../scripts/desk/fix-content.ts';
import { readSettings } from '../../scripts/content/settings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { citeSource } from '../../src/exports/citation.ts';
import {
  addressOf,
  keyOf,
  namesOf,
  titleOf,
  type Article,
  type Entry,
  type EntryOf,
} from '../../src/library/entry.ts';
import { directoryNames, type DirectoryName } from '../../src/model/names.ts';
import { listClauses } from '../../src/site/clauses.ts';
import { countHan } from '../../src/text/han.ts';
import { formatQuantity } from '../../src/text/numbers.ts';
import { findSharedRuns, keepHan, readProse, statesQuantity } from './content-text.ts';

/** Our own content is a test: what a careful reader would hold against us, asked of every file. */

const { files, library } = await openContent(readSettings().contentDir);
const result = runChecks(files);
const bodies = new Map(result.files.map((file) => [keyOf(file), file.parsed.body]));

const readArticle = (article: Article): string => {
  const { title, subtitle = '', summary } = article.data;
  const body = readProse(bodies.get(keyOf(article)) ?? '', (id) =>
    formatQuantity(library.get('figures', id).data),
  );
  return [title, subtitle, summary, body].join('\n');
};
const articles = library.articles().map((article) => ({ article, text: readArticle(article) }));

test('every file is in normal form: nothing is left to npm run fix', () => {
  expect(fixContent(files).map(({ path }) => path)).toEqual([]);
});

describe('an article', () => {
  test('names at least one source, and where in it', () => {
    const without = articles.filter(
      ({ article }) => library.pick('sources', listSources(article)).length === 0,
    );
    expect(without.map(({ article }) => article.file)).toEqual([]);
  });

  test('has at least 200 字', () => {
    const short = articles.filter(({ article }) => countHan(bodies.get(keyOf(article)) ?? '') < 200);
    expect(short.map(({ article }) => article.file)).toEqual([]);
  });

  test('shares no twenty 汉字 in a row with another', () => {
    expect(findRepeats()).toEqual([]);
  });

  test('states every figure it lists, with the value of the directory', () => {
    const unstated = articles.flatMap(({ article, text }) =>
      library
        .pick('figures', article.data.figures)
        .filter(({ data }) => data.value !== null && !statesQuantity(text, data.value, data.unit))
        .map((figure) => `${article.file}：${figure.id} ${formatQuantity(figure.data)}`),
    );
    expect(unstated).toEqual([]);
  });

  test('that explains a policy links a clause it rests on', () => {
    const without = articles.filter(
      ({ article }) =>
        article.collection === 'policies' &&
        article.data.textKind !== '全文' &&
        listClauseLinks(article).length === 0,
    );
    expect(without.map(({ article }) => article.file)).toEqual([]);
  });

  test('is named by every clause it links', () => {
    const naming = new Map<string, readonly string[]>(
      library
        .list('documents')
        .flatMap((document) =>
          listClauses(library, document).map(
            ({ anchor, articles: named }) =>
              [`${addressOf(document)}#${anchor}`, named.map(({ address }) => address)] as const,
          ),
        ),
    );
    const unnamed = articles.flatMap(({ article }) =>
      listClauseLinks(article)
        .filter((clause) => !naming.get(clause)?.includes(addressOf(article)))
        .map((clause) => `${article.file} → ${clause}`),
    );
    expect(naming.size).toBeGreaterThan(150);
    expect(unnamed).toEqual([]);
  });

  test('gives no number for what the source hides', () => {
    const filled = library
      .list('figures')
      .flatMap((figure) =>
        articles.filter(({ text }) => fillsIn(figure, text)).map(({ article }) => [figure.id, article.id]),
      );
    expect(filled).toEqual([]);
  });
});

describe('a source', () => {
  test('is no copy on a mirror', () => {
    const cited = library
      .list('sources')
      .filter(({ data }) => mirrors.some((host) => data.url?.includes(host)));
    expect(cited.map(({ file }) => file)).toEqual([]);
  });
});

describe('the directories', () => {
  test('give no name to two entries of one kind', () => {
    const repeated = directoryNames
      .filter((name) => name !== 'sources')
      .flatMap((name) => [...Map.groupBy(listEntries(name), titleOf)])
      .filter(([, entries]) => entries.length > 1);
    expect(repeated.map(([name]) => name)).toEqual([]);
  });

  test('name the reprints of one text so that they can be told apart', () => {
    const names = library
      .list('sources')
      .map((source) => citeSource({ ...source.data, url: undefined }).text);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('tell readers nothing about how they were made', () => {
    const told = result.files.filter(({ parsed }) => /种子|\bseed|enr-\d/i.test(parsed.yaml + parsed.body));
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});

function listEntries(name: DirectoryName): Entry[] {
  return [...library.list(name)] as Entry[];
}

function listSources(article: Article): string[] {
  return article.data.sources.map(({ source }) => source);
}

/** Pages under borrowed names that carry other people's texts; the original must be found before it is cited. */
const mirrors = [
  'zgkjsz.com',
  'handmsg.com',
  'ppfocus.com',
  'dyerandpostasalon.com',
  'hao6768.com',
  'fanqiang.me',
  'obspoint.com',
  'lurdlur.com',
  'feifmx.com',
  'timmybuy.com',
  'hkmlzc.com',
  'qdyuchuan.com',
  'lishengcar.com',
];

/** Runs of twenty 汉字 that two articles have. What must stand word for word is taken out first: formulations, titles of
 *  documents and texts, names. */
function findRepeats(): string[] {
  const verbatim = directoryNames
    .flatMap(listEntries)
    .flatMap((entry) => [...namesOf(entry), ...(entry.collection === 'terms' ? [entry.data.text] : [])])
    .concat(articles.map(({ article }) => article.data.title))
    .map(keepHan)
    .filter((text) => text.length >= 8)
    .sort((left, right) => right.length - left.length);
  const texts = articles.map(({ article, text }) => ({
    file: article.file,
    han: verbatim.reduce((han, phrase) => han.replaceAll(phrase, '.'), keepHan(text)),
  }));
  return findSharedRuns(texts, 20);
}

/** The clauses of law cards that the body of an article links, each by its address. */
function listClauseLinks(article: Article): string[] {
  const body = bodies.get(keyOf(article)) ?? '';
  return [...body.matchAll(/\]\((\/documents\/[^)\s]+\/#[^)\s]+)\)/g)].map(([, address = '']) => address);
}

/** Whether a text puts a number where the source wrote X: “为X名职工追回” becomes a pattern. 一 alone is an article, no count. */
function fillsIn({ data }: EntryOf<'figures'>, text: string): boolean {
  if (data.value !== null || !data.wording?.includes('X')) return false;
  const pattern = data.wording.split('X').map((part) => RegExp.escape(part));
  return new RegExp(pattern.join('(?!一[^十百千万])[\\d一二三四五六七八九十百千万余多]+')).test(text);
}
