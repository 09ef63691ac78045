import type { Answer } from '../ask/answer.ts';
import type { Query } from '../ask/query.ts';
import { findPart } from './elements.ts';

type State =
  { state: 'idle' | 'loading' | 'error' } | { state: 'done'; query: Query; answer: Answer; hidden: number };

/** Tells what the search is doing: to scripts and styles on the root element, to readers and screen readers in words. */
export function showState(now: State): void {
  const count = findPart('result-count');
  if (now.state === 'done') {
    count.textContent = describeAnswer(now.query, now.answer, now.hidden);
    count.dataset['resultCount'] = String(now.answer.exact.hits.length);
    findPart('nothing').hidden = now.answer.exact.hits.length + now.answer.related.length > 0;
  } else {
    count.textContent = { idle: '', loading: '正在检索……', error: '' }[now.state];
    count.dataset['resultCount'] = '';
    findPart('nothing').hidden = true;
  }
  if (now.state !== 'loading' && now.state !== 'done') findPart('results').replaceChildren();
  if (now.state === 'idle' || now.state === 'error') findPart('filters').hidden = true;
  findPart('failure').hidden = now.state !== 'error';
  findPart('idle').hidden = now.state !== 'idle';
  document.documentElement.dataset['searchState'] = now.state;
}

function describeAnswer({ text }: Query, { exact, related }: Answer, hidden: number): string {
  const kept = hidden > 0 ? `，另有 ${hidden} 篇不在所选范围内` : '';
  if (exact.hits.length > 0) {
    return `${text === '' ? '' : `“${text}”：`}${exact.label} ${exact.hits.length} 篇${kept}。`;
  }
  const [first] = related;
  if (first) return `没有找到“${text}”，以下是${first.label}的结果${kept}。`;
  return hidden > 0 ? `所选范围里没有“${text}”${kept}。` : `没有找到“${text}”。`;
}
