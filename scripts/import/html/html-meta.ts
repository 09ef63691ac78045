import type { Root } from 'hast';
import { findElements, readAllWords } from './html-words.ts';

/** What the head of a page says of its article. */
export interface Stated {
  title?: string;
  publication?: string;
  date?: string;
}

const titles = ['articletitle', 'og:title', 'twitter:title', 'contenttitle'];
const dates = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'date', 'dc.date'];
const publishers = ['contentsource', 'source', 'og:site_name', 'author'];

/** Government pages name title, day and office in meta; any page has its title, with the name of the site behind it. */
export function readStated(root: Root): Stated {
  const metas = new Map<string, string>();
  for (const { properties } of findElements(root, ({ tagName }) => tagName === 'meta')) {
    const name = properties['name'] ?? properties['property'];
    const { content } = properties;
    if (typeof name === 'string' && typeof content === 'string' && content.trim() !== '')
      metas.set(name.toLowerCase(), content.trim());
  }
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find(Boolean);
  const page = findElements(root, ({ tagName }) => tagName === 'title')[0];
  const title = find(titles) ?? cutSite(page ? readTitle(page) : '', root);
  const date = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.exec(find(dates) ?? '')?.[0];
  const publication = find(publishers.slice(0, 2));
  return {
    ...(title === undefined ? {} : { title }),
    ...(publication === undefined ? {} : { publication }),
    ...(date === undefined ? {} : { date }),
  };
}

function readTitle(page: Parameters<typeof readAllWords>[0] & { children: readonly unknown[] }): string {
  return (page.children as { value?: string }[])
    .map(({ value }) => value ?? '')
    .join('')
    .trim();
}

const mark = /\s*[_|｜»›]+\s*|\s+[-–—·]+\s+|-{2,}|——/u;

/** The first part of 标题_栏目_某某网, where the page says it again; a lone name may be that of the site. */
function cutSite(text: string, root: Root): string | undefined {
  const [first = '', ...more] = text.split(mark).map((part) => part.trim());
  const body = findElements(root, ({ tagName }) => tagName === 'body')[0];
  const words = body ? readAllWords(body).replace(/\s+/g, '') : '';
  const dashed = text.includes('-') ? (text.split(/-/)[0] ?? '').trim() : '';
  const found = [text, first, dashed].find(
    (each) => each.length >= 4 && words.includes(each.replace(/\s+/g, '')) && !isSite(each),
  );
  if (found !== undefined) return found;
  return more.length > 0 && first.length >= 6 ? first : undefined;
}

function isSite(text: string): boolean {
  return /(?:网|网站|首页|门户|总工会|人民政府|委员会|协会|公司|日报|晚报|平台)$/u.test(text);
}
