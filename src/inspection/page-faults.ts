import { isAdminPage } from './admin-faults.ts';
import type { Fault, SiteFacts } from './inspect-site.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page itself lacks or has too much of. */
export function* findPageFaults(site: SiteFacts, page: PageFacts): Generator<Fault> {
  const { file } = page;
  if (page.lang === '') yield { file, message: '<html> 没有写语言。' };
  if (page.title.trim() === '') yield { file, message: '没有标题 <title>。' };
  if (page.description.trim() === '') yield { file, message: '没有简介 <meta name="description">。' };
  yield* findCanonicalFaults(site, page);
  if (page.h1 !== 1) yield { file, message: `一级标题有 ${page.h1} 个，应当恰好一个。` };
  for (const id of new Set(page.repeatedIds)) yield { file, message: `编号 id="${id}" 用了不止一次。` };
  for (const { src, alt } of page.images) {
    if (alt === undefined) yield { file, message: `图片 ${src} 没有 alt。` };
  }
  yield* findMoveFaults(site, page);
  yield* findPolicyFaults(page);
}

/** A page that stands for a document says its own address. */
function* findCanonicalFaults(
  { siteUrl, base }: SiteFacts,
  { file, canonical, isHidden }: PageFacts,
): Generator<Fault> {
  if (canonical === '') yield { file, message: '没有规范地址 <link rel="canonical">。' };
  const own = siteUrl + base + file.replace(/(^|\/)index\.html$/, '$1');
  if (canonical !== '' && !isHidden && canonical !== own)
    yield { file, message: `规范地址写成了 ${canonical}，应当是 ${own}。` };
}

/** Only an old address leads on by itself, and it leads where the content says; search engines are told the new one. */
function* findMoveFaults({ moved, siteUrl, base }: SiteFacts, page: PageFacts): Generator<Fault> {
  const { file, leadsTo, canonical, isHidden } = page;
  const to = moved.get(`/${file.replace(/index\.html$/, '')}`);
  const wanted = to === undefined ? '' : base + to.slice(1);
  if (leadsTo !== wanted)
    yield { file, message: `会自动跳到 ${leadsTo || '（不跳）'}，应当是 ${wanted || '（不跳）'}。` };
  if (to === undefined) return;
  if (!isHidden) yield { file, message: '旧地址的页面没有写 noindex。' };
  if (canonical !== siteUrl + wanted.replace(/#.*$/, ''))
    yield { file, message: `规范地址写成了 ${canonical}，应当是新地址。` };
}

/** What the content security policy would stop, or what it would not. */
function* findPolicyFaults({ file, policy, inline, intruders }: PageFacts): Generator<Fault> {
  if (!/\bdefault-src 'none'/.test(policy)) yield { file, message: '没有写内容安全策略，或者太宽。' };
  // The styles of the editor come out of its script; its policy is compared as a whole.
  if (/'unsafe-(?:inline|eval)'|\*/.test(policy) && !isAdminPage(file))
    yield { file, message: '内容安全策略放行了内嵌的代码或任意网址。' };
  for (const part of new Set(inline)) yield { file, message: `有内嵌的 ${part}，安全策略会拦下它。` };
  for (const part of new Set(intruders)) yield { file, message: `有 ${part}，会把别处的东西带进来。` };
}
