import type { Vocabulary } from '../../model/fields.ts';
import { listSpirits, listStages, type Site } from '../../model/site.ts';
import { listVocabularyWords } from '../../model/vocabulary-words.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck } from '../check.ts';
import { isJoinedText } from '../values.ts';

/** A stage or a spirit is one of those that site.yaml lists.
 *  Why: “劳模精神 ” and “劳动模范精神” made two filters where readers look for one. */
export const vocabularyUnknown = defineCheck({
  code: 'vocabulary-unknown',
  scope: 'library',
  check({ files, rootFiles }, report) {
    const site = rootFiles.find(({ path }) => path === 'site.yaml')?.value as Site | undefined;
    if (!site) return;
    for (const file of files) {
      for (const { path, word, vocabulary } of listVocabularyWords(file.schema, file.parsed.data)) {
        const { label, words } = lists[vocabulary](site);
        if (words.includes(word) || word.trim() === '' || isJoinedText(word)) continue;
        report(file, {
          ...file.parsed.locate(path),
          length: [...word].length,
          field: label,
          message: `「${label}」写的是“${word}”，site.yaml 的 ${vocabulary} 里没有这个词。`,
          ...suggest(word, words, vocabulary),
        });
      }
    }
  },
});

const lists: Readonly<Record<Vocabulary, (site: Site) => { label: string; words: readonly string[] }>> = {
  stages: (site) => ({ label: '环节', words: listStages(site) }),
  spirits: (site) => ({ label: '精神', words: listSpirits(site) }),
};

function suggest(
  word: string,
  words: readonly string[],
  vocabulary: Vocabulary,
): { hint: string; fix?: string } {
  if (words.length === 0) return { hint: `先在 content/site.yaml 里写 ${vocabulary}，或把这一行删掉。` };
  const trimmed = words.find((known) => known === word.trim());
  const nearest = trimmed ?? findNearest(word, words);
  const list = `可选：${words.join('、')}。`;
  return {
    hint: nearest === undefined ? list : `你是不是想写“${nearest}”？${list}`,
    ...(trimmed === undefined ? {} : { fix: trimmed }),
  };
}
