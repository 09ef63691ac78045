import { Parser } from 'htmlparser2';
import { addressOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { formatGb2025 } from '../text/bibliography.ts';
import { completeAddress } from './article-text.ts';
import { itemOfSource } from './citation.ts';
import { cleanText, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** An article as the editor of a 公众号 takes it: styles in the elements themselves, for classes are thrown away there; links as numbered
 *  notes, for an account may not link outside; pictures by their numbers, for they have to be uploaded. */
export interface WechatText {
  title: string;
  /** 摘要, at most 120 characters. */
  summary: string;
  html: string;
  /** Pictures to upload, in their order. */
  pictures: { address: string; caption: string }[];
  /** 阅读原文. */
  original: string;
}

const text = 'font-size:16px;line-height:1.9;color:#222;margin:0 0 1.1em;text-align:justify';
const styles: Readonly<Record<string, string>> = {
  p: text,
  h2: 'font-size:19px;font-weight:bold;line-height:1.5;color:#972819;margin:1.8em 0 0.8em;padding-left:10px;border-left:4px solid #972819',
  h3: 'font-size:17px;font-weight:bold;line-height:1.5;color:#222;margin:1.4em 0 0.7em',
  blockquote:
    'margin:0 0 1.1em;padding:10px 16px;background:#f6f1e7;border-left:3px solid #972819;color:#444;font-family:Kaiti SC,KaiTi,serif',
  ul: 'margin:0 0 1.1em;padding-left:1.4em;font-size:16px;line-height:1.9;color:#222',
  ol: 'margin:0 0 1.1em;padding-left:1.4em;font-size:16px;line-height:1.9;color:#222',
  li: 'margin:0 0 0.4em',
  table: 'border-collapse:collapse;width:100%;margin:0 0 1.1em;font-size:14px;line-height:1.6;color:#222',
  th: 'border:1px solid #d8cbb2;padding:6px 8px;background:#f6f1e7;text-align:left;font-weight:bold',
  td: 'border:1px solid #d8cbb2;padding:6px 8px;text-align:left',
  strong: 'font-weight:bold;color:#972819',
  em: 'font-style:normal;text-emphasis:dot;-webkit-text-emphasis:dot;text-emphasis-position:under right',
  small: 'font-size:13px;line-height:1.7;color:#777',
  sup: 'font-size:12px;color:#972819;line-height:0',
};

const kept = new Set([...Object.keys(styles), 'thead', 'tbody', 'tr', 'br', 'hr', 'del', 'sub']);
const renamed: Readonly<Record<string, string>> = {
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  b: 'strong',
  i: 'em',
  dl: 'ul',
  dt: 'li',
  dd: 'li',
};

export async function writeWechat(library: Library, site: ExportSite, article: Article): Promise<WechatText> {
  const { title, summary } = article.data;
  const original = site.url(addressOf(article));
  const { html, links, pictures } = convert(await site.texts.html(article), (written) =>
    completeAddress(article, site.url, written),
  );
  const sources = article.data.sources.flatMap(({ source }) => {
    const entry = library.find('sources', source);
    return entry ? [formatGb2025(itemOfSource(entry.data, entry.id))] : [];
  });
  const parts = [
    html,
    ...listNotes(
      '链接',
      links.map((link, at) => `[${at + 1}] ${link}`),
    ),
    ...listNotes('来源', sources),
    style('p', `${writeXml(site.name)}，点“阅读原文”看全文和出处。`, 'small'),
  ];
  return {
    title,
    summary: [...cleanText(summary)].slice(0, 120).join(''),
    html: parts.join('\n'),
    ...{ pictures, original },
  };
}

function listNotes(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [style('p', style('strong', title)), style('p', lines.map(writeXml).join('<br/>'), 'small')];
}

function style(name: string, inside: string, like = name): string {
  return `<${name} style="${styles[like] ?? ''}">${inside}</${name}>`;
}

/** The text with styles in place of classes, its outside links and its pictures gathered. Links within the site stand as notes too. */
function convert(html: string, complete: (written: string) => string) {
  let out = '';
  const links: string[] = [];
  const pictures: WechatText['pictures'] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const name = renamed[tag] ?? tag;
      if (tag === 'img') {
        const caption = attributes['alt'] ?? '';
        pictures.push({ address: complete(attributes['src'] ?? ''), caption });
        out += style('small', `【图${pictures.length}：${writeXml(caption)}】`);
      }
      if (tag === 'a') open.push(attributes['href'] ?? '');
      if (!kept.has(name)) return;
      out +=
        name === 'br' || name === 'hr'
          ? `<${name}/>`
          : `<${name}${styles[name] === undefined ? '' : ` style="${styles[name]}"`}>`;
    },
    onclosetag(tag) {
      const name = renamed[tag] ?? tag;
      if (tag === 'a') out += noteLink(open.pop() ?? '', links, complete);
      if (kept.has(name) && name !== 'br' && name !== 'hr') out += `</${name}>`;
    },
    ontext(part) {
      out += writeXml(part).replaceAll('&#10;', '\n').replaceAll('&quot;', '"');
    },
  });
  parser.end(html);
  return { html: out.trim(), links, pictures };
}

/** `[3]` behind the words of a link; a link to a note in the text itself needs none. */
function noteLink(href: string, links: string[], complete: (written: string) => string): string {
  if (href === '' || href.startsWith('#')) return '';
  const address = complete(href);
  const known = links.indexOf(address);
  if (known < 0) links.push(address);
  return style('sup', `[${known < 0 ? links.length : known + 1}]`);
}
