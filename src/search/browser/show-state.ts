import type { Answer } from '../ask/answer.ts';
import { hasWords, isDocumentNumber, isNarrowed, mostSigns, type Query } from '../ask/query.ts';
import { findPart, make } from './elements.ts';
import { findMenuPage } from './menu-pages.ts';

type State =
  { state: 'idle' | 'loading' | 'error' } | { state: 'done'; query: Query; answer: Answer; hidden: number };

const siteTitle = document.title;

/** Tells what the search is doing: to scripts and styles on the root element, to readers and screen readers in words. */
export function showState(now: State): void {
  const count = findPart('result-count');
  if (now.state === 'done') {
    const { query, answer, hidden } = now;
    const hits = answer.exact.hits.length;
    count.textContent = describeAnswer(query, answer, hidden);
    count.dataset['resultCount'] = String(hits);
    findPart('nothing').hidden = hits + answer.related.length > 0;
    findPart('narrowed').hidden = !isNarrowed(query);
    document.title = [titleOf(query, hits), siteTitle].filter(Boolean).join(' · ');
  } else {
    count.textContent = { idle: '', loading: '正在检索……', error: '没有连上检索。' }[now.state];
    count.dataset['resultCount'] = '';
    findPart('nothing').hidden = true;
    document.title = siteTitle;
  }
  if (now.state !== 'loading' && now.state !== 'done') findPart('results').replaceChildren();
  if (now.state !== 'loading') showMenuPage(now.state === 'done' ? now.query.text : '');
  // Room is kept for what is not there yet; nothing stands in it that could move.
  findPart('answer').hidden = now.state === 'loading' && findPart('results').childElementCount === 0;
  findPart('failure').hidden = now.state !== 'error';
  findPart('idle').hidden = now.state !== 'idle';
  document.documentElement.dataset['searchState'] = now.state;
}

/** Who asks for 大事记 is told that the site has a page of this name. */
function showMenuPage(text: string): void {
  const page = findMenuPage(text);
  const part = findPart('menu-page');
  part.hidden = !page;
  if (page) part.replaceChildren('本站有这一页：', make('a', { href: page.address }, page.name));
}

/** What tells two tabs, two entries of the history and two shared links apart. */
function titleOf({ text }: Query, hits: number): string {
  return text === '' ? '' : `“${shorten(text)}” ${hits} 条`;
}

function describeAnswer(query: Query, { exact, related }: Answer, hidden: number): string {
  const text = shorten(query.text);
  const kept = hidden > 0 ? `，另有 ${hidden} 条不在所选范围内` : '';
  const cut = query.isCut ? `检索词太长，只用了前 ${mostSigns} 字。` : '';
  const [first] = related;
  if (exact.hits.length > 0)
    return `${cut}${text === '' ? '' : `“${text}”：`}${exact.label} ${exact.hits.length} 条${kept}。`;
  if (first) return `${cut}没有找到“${text}”，以下是${first.label}的结果${kept}。`;
  if (hidden > 0) return `${cut}所选范围里没有“${text}”${kept}。`;
  if (!hasWords(text)) return `“${text}”里没有可以检索的字：请输入汉字、字母或数字。`;
  return isDocumentNumber(text) ? `库中没有文号“${text}”。` : `${cut}没有找到“${text}”。`;
}

/** A whole question is told by its beginning. */
function shorten(text: string): string {
  const signs = [...text];
  return signs.length > 24 ? `${signs.slice(0, 22).join('')}……` : text;
}
