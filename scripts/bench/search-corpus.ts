import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { articleNames } from '../../src/model/names.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { createRandom } from './random.ts';

/** Writes a content folder of `count` articles made of the real articles' sentences in new order with other numbers in
 *  them, so that signs, Latin words and digits are as frequent as in real text; the directories are the real ones. */
export async function generateSearchCorpus(
  real: string,
  folder: string,
  count: number,
  seed = 7,
): Promise<void> {
  await cp(real, folder, { recursive: true });
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const bodies = await readBodies(real);
  const sentences = [...new Set(bodies.flatMap(cutSentences))];
  const nouns = [...new Set(sentences.flatMap((line) => line.match(/[\u4e00-\u9fff]{4,7}(?=，)/g) ?? []))];
  const write = (): string =>
    pick(sentences).replace(/\d/g, (digit) => (random() < 0.5 ? digit : String(Math.floor(random() * 10))));
  const region = await findFirstId(join(real, 'regions'));
  const source = await findFirstId(join(real, 'sources'));
  const existing = bodies.length;
  await mkdir(join(folder, 'stories'), { recursive: true });
  for (let index = existing; index < count; index++) {
    const paragraphs = Array.from({ length: 10 }, (_, at) => {
      const text = Array.from({ length: 3 }, write).join('');
      return at % 3 === 1 ? `## ${pick(nouns)}\n\n${text}` : text;
    });
    const title = `${pick(nouns)}与${pick(nouns)}`;
    const front = `title: ${title}\nsummary: ${pick(nouns)}的一篇文章。\ndate: 2026-11-20\nregion: ${region}\nsources:\n  - source: ${source}\n    locator: 全文`;
    await writeFile(
      join(folder, 'stories', `made-${index}.md`),
      `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
}

/** Any entry will do, as long as it is there and always the same. Throws where the folder is empty. */
async function findFirstId(folder: string): Promise<string> {
  const [first] = (await readdir(folder)).sort();
  if (first === undefined) throw new Error(`no entry in ${folder}`);
  return parse(first).name;
}

async function readBodies(folder: string): Promise<string[]> {
  const lists = await Promise.all(
    articleNames.map(async (name) =>
      (await readdir(join(folder, name))).map((file) => join(folder, name, file)),
    ),
  );
  const texts = await Promise.all(lists.flat().map((path) => readFile(path, 'utf8')));
  return texts.map((text) => splitFrontMatter(text)?.body ?? '');
}

/** Sentences of plain paragraphs; Markdown signs would not survive being moved. */
function cutSentences(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .filter((block) => /^[\u4e00-\u9fff“《\d]/.test(block) && !/[<>|{}*_`[\]]/.test(block))
    .flatMap((block) => block.replaceAll('\n', '').match(/[^。！？]+[。！？]”?/g) ?? [])
    .filter(
      (sentence) =>
        sentence.length > 8 &&
        // Before a sentence that begins with a digit it would look like a wrong decimal point.
        !/\d。$/.test(sentence) &&
        pairs.every(([left, right]) => count(sentence, left) === count(sentence, right)),
    );
}

const pairs = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['‘', '’'],
] as const;

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
