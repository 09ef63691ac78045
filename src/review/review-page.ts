import { cleanText, writeElement, writeXml } from '../exports/escape.ts';
import { makeVisible } from '../text/visible.ts';
import { changeKinds, type FileChange } from './changes.ts';
import { writeBadge, writeChangeSection, type ChangeTexts } from './change-section.ts';
import { listFigureChanges, listSourceChanges, writeFactsTable } from './facts-table.ts';
import { reviewStyle } from './review-style.ts';

/** Everything the page shows. */
export interface Review {
  siteName: string;
  /** With what the files are compared: 2026年11月1日的“题目”（abc1234）. */
  base: string;
  changes: readonly FileChange[];
  /** By the path of the file. */
  texts: ReadonlyMap<string, ChangeTexts>;
  /** Errors that the check finds in files that have not changed. */
  otherErrors: number;
}

/** By this a page of ours is known, which may be written over. */
export const reviewMark = '<meta name="generator" content="wenku review"/>';

/** How many files are shown whole; of a change that touches more only the names are left. */
const mostWhole = 300;

/** A change of the content as one page that stands alone: what each entry was and is, the numbers, the sources, the findings. */
export function writeReviewPage(review: Review): string {
  const title = `改动一览${review.siteName === '' ? '' : `：${review.siteName}`}`;
  const head = [
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    reviewMark,
    writeElement('title', {}, writeXml(title)),
    `<style>${reviewStyle}</style>`,
  ];
  const body = [writeElement('h1', {}, writeXml(title)), writeSummary(review), ...writeParts(review)];
  const page = writeElement(
    'html',
    { lang: 'zh-Hans' },
    writeElement('head', {}, ...head),
    writeElement('body', {}, ...body),
  );
  // Signs that turn a line round would let a text look like another.
  return cleanText(makeVisible(`<!doctype html>\n${page}\n`));
}

function writeSummary({ base, changes, otherErrors }: Review): string {
  const counts = Object.entries(changeKinds).map(
    ([kind, word]) => `${word} ${changes.filter((change) => change.kind === kind).length} 个`,
  );
  const findings = changes.flatMap((change) => change.findings);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const sentences = [
    `和${base}相比，改动了 ${changes.length} 个文件：${counts.join('，')}。`,
    `检查这些文件：${errors} 个错误，${findings.length - errors} 个提醒。`,
    ...(otherErrors > 0
      ? [`没有改动的文件里还有 ${otherErrors} 个错误，可能是这次改动引起的，请运行 npm run check。`]
      : []),
    '删去的字划了线，新加的字画了底线。',
  ];
  return sentences.map((sentence) => writeElement('p', {}, writeXml(sentence))).join('');
}

function writeParts({ changes, texts }: Review): string[] {
  const none = { before: '', after: '' };
  const rows = changes.map(({ kind, title, label, findings }, at) => {
    const name = writeXml(label === '' ? title : `${label}　${title}`);
    const found = findings.length === 0 ? '' : writeElement('b', {}, `　检查出 ${findings.length} 处`);
    const inside = [writeBadge(kind), ' ', name, found];
    return writeElement(
      'li',
      {},
      at < mostWhole ? writeElement('a', { href: `#c${at}` }, ...inside) : inside.join(''),
    );
  });
  return [
    writeElement('ul', { class: 'contents' }, ...rows),
    writeFactsTable('改动的数字', listFigureChanges(changes)),
    writeFactsTable('改动的来源', listSourceChanges(changes)),
    ...changes
      .slice(0, mostWhole)
      .map((change, at) => writeChangeSection(change, texts.get(change.path) ?? none, `c${at}`)),
  ];
}
