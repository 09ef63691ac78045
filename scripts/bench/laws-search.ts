import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { findAnswer } from '../../src/search/ask/answer.ts';
import { listExcerpts } from '../../src/search/ask/excerpt.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { listShownGroups } from '../../src/search/ask/narrow.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { findClauseNumber } from '../../src/search/terms/clause-number.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { openContent } from '../content/open-content.ts';
import { openFolderIndex } from './folder-engine.ts';
import { createRandom } from './random.ts';
import { indexMarkdown } from './markdown-index.ts';

/** A question for a clause, and where its answer must land. */
interface ClauseCase {
  question: string;
  address: string;
  clause: string;
}

/** How many clauses of each law are asked for. */
const ofEach = 3;

/** Asks for clauses of the imported laws, by name and number and by their words, beside all that the content folder holds: how
 *  many are the first hit, and how many of these land on the clause. */
export async function reportClauses(contentDir: string, ids: readonly string[]): Promise<string[]> {
  await publishDrafts(contentDir, ids);
  const { library } = await openContent(contentDir);
  const { siteDir, documents } = await indexMarkdown(contentDir, library);
  const index = await openFolderIndex(siteDir);
  const laws = documents.filter(({ address }) => ids.some((id) => address === `/policies/${id}/`));
  const random = createRandom(20261128);
  const [numbers, words] = [[] as ClauseCase[], [] as ClauseCase[]];
  for (const law of laws)
    for (const at of drawClauses(law, random)) {
      const clause = findClauseNumber(law.blocks[at]?.text ?? '') ?? '';
      const text = law.blocks[at + 1]?.text ?? '';
      const start = Math.floor(random() * Math.max(1, text.length - 12));
      const to = { address: law.address, clause };
      numbers.push({ ...to, question: `${law.title.replace(/^中华人民共和国/, '')} ${clause}` });
      words.push({ ...to, question: text.slice(start, start + 12) });
    }
  const lines = [await rate('按条号', index, numbers), await rate('按原句', index, words)];
  await rm(siteDir, { recursive: true });
  return lines;
}

/** Fills in what the importer left to the editor; the search of clauses does not depend on it. */
async function publishDrafts(contentDir: string, ids: readonly string[]): Promise<void> {
  const { library } = await openContent(contentDir);
  const [[region], [source]] = [library.list('regions'), library.list('sources')];
  const filled = {
    ...{ summary: '法规全文。', region: region?.id, sources: [{ source: source?.id, locator: '全文' }] },
    ...{ textKind: '全文', level: '国家', issuedOn: '2000-01-01' },
  };
  for (const id of ids) {
    const path = join(contentDir, 'policies', `${id}.md`);
    const { yaml = '', body = '' } = splitFrontMatter(await readFile(path, 'utf8')) ?? {};
    const data = parse(yaml) as Record<string, unknown>;
    delete data['draft'];
    const issuer = 'issuers' in data ? {} : { issuerText: '发文机关' };
    await writeFile(path, `---\n${stringify({ ...filled, ...issuer, ...data })}---\n${body}`);
  }
}

function drawClauses({ blocks }: SearchDocument, random: () => number): number[] {
  const headed = blocks.flatMap(({ text, heading }, at) =>
    heading !== undefined && findClauseNumber(text) === text && (blocks[at + 1]?.text.length ?? 0) > 20
      ? [at]
      : [],
  );
  return headed.length === 0
    ? []
    : Array.from({ length: ofEach }, () => headed[Math.floor(random() * headed.length)] ?? 0);
}

async function rate(name: string, index: IndexReader, cases: readonly ClauseCase[]): Promise<string> {
  const missed: string[] = [];
  let [first, landed] = [0, 0];
  for (const { question, address, clause } of cases) {
    const answer = await findAnswer({ index, sort: 'relevance' }, question);
    const [group] = listShownGroups(answer);
    const document = group?.hits[0] && (await index.read(group.hits[0].id));
    const [excerpt] = document ? listExcerpts(document, group.phrases, 1) : [];
    if (document?.address === address) first++;
    if (document?.address === address && excerpt?.heading === clause) landed++;
    else missed.push(`  ${question} → ${document?.title ?? '没有'} ${excerpt?.heading ?? ''}`);
  }
  const some = missed.slice(0, 8);
  return [`${name}：${cases.length} 问，第一条就是这部法规 ${first}，落在这一条 ${landed}`, ...some].join(
    '\n',
  );
}
