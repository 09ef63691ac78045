import { formatGb2025, parseDateParts } from '../text/bibliography.ts';
import { copy } from './copy.ts';
import { createButton, createElement } from './element.ts';

/** Numbers and quotations that can be taken along: each `[data-take]` gets a button that offers its text with the source, the number or
 *  the words alone, a citation and the address. */
export function offerTaking(owner: string, day: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-take]')) {
    const button = createButton('复制', 'button take', () => {
      const open = place.querySelector('.take-choice');
      if (open) open.remove();
      else button.after(listChoices(place, owner, day));
      button.setAttribute('aria-expanded', String(!open));
    });
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-label', `复制${place.dataset['bare'] ?? ''}`);
    place.append(button);
  }
}

function listChoices(place: HTMLElement, owner: string, day: string): HTMLElement {
  const { take = '', bare = '', quoted, title = document.title } = place.dataset;
  const link = new URL(place.dataset['address'] ?? location.pathname, location.origin).href;
  const citation = formatGb2025({
    ...{ id: 'taken', type: 'webpage', title: quoted === undefined ? `${title}：${bare}` : title },
    ...(owner === '' ? {} : { author: [{ literal: owner }] }),
    ...{ URL: link, accessed: parseDateParts(day), language: 'zh-CN' },
  });
  const texts = {
    带来源: take,
    [quoted === undefined ? '只要数' : '只要原话']: bare,
    引文: citation,
    链接: link,
  };
  const buttons = Object.entries(texts).map(([label, text]) => {
    const button = createButton(label, 'button', () => {
      void copy(button, text);
    });
    return button;
  });
  return createElement('span', { class: 'take-choice', role: 'group', 'aria-label': '复制什么' }, ...buttons);
}

/** Tables of an article and charts as files: a table as CSV with a byte order mark, so that Excel and WPS read the Chinese. */
export function offerTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.prose table')) {
    const box = table.closest('.table-box') ?? table;
    const button = createButton('下载表格（CSV）', 'button take', () => {
      const rows = [...table.rows].map((row) =>
        [...row.cells].map((cell) => quoteCell(cell.textContent.trim())).join(','),
      );
      save(new Blob([`\uFEFF${rows.join('\r\n')}\r\n`], { type: 'text/csv' }), `${document.title}.csv`);
    });
    box.after(button);
  }
}

/** A cell of CSV (RFC 4180); what a spreadsheet would run as a formula gets an apostrophe. */
function quoteCell(text: string): string {
  const safe = text.replace(/^[=+\-@＝＋－＠]/, "'$&");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A chart as PNG, drawn from its SVG file with the reader's own fonts, twice as large. */
export function offerPng(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
    button.addEventListener('click', () => {
      const picture = new Image();
      picture.src = button.dataset['png'] ?? '';
      void picture.decode().then(() => {
        savePng(picture, `${button.dataset['name'] ?? 'chart'}.png`);
      });
    });
  }
}

function savePng(picture: HTMLImageElement, name: string): void {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth * 2, picture.naturalHeight * 2];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob) save(blob, name);
  });
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = createElement('a', { href: address, download: name.replace(/[\\/:*?"<>|]/g, ' ') });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
