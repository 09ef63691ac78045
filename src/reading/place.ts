import { createButton } from './element.ts';
import { showNotice } from './notice.ts';
import { keep, readKept } from './storage.ts';

/** Page and paragraph, the last left first. */
type Place = [path: string, paragraph: number];

const mostPlaces = 40;

/** Keeps the paragraph at which a reader left a long article, and offers it at the next visit. Nobody is moved
 *  without asking. */
export function rememberPlace(): void {
  const blocks = [...(document.querySelector('.prose[data-reading]')?.children ?? [])];
  if (blocks.length < 8) return;
  const left = readPlaces().find(([path]) => path === location.pathname);
  const target = left && blocks[left[1]];
  if (target && location.hash === '' && scrollY < 200) offerPlace(target, left[1] / blocks.length);
  addEventListener('pagehide', () => {
    keepPlace(blocks);
  });
}

function keepPlace(blocks: readonly Element[]): void {
  const others = readPlaces().filter(([path]) => path !== location.pathname);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 80);
  const isFinished = at < 3 || (blocks.at(-1)?.getBoundingClientRect().bottom ?? 0) < innerHeight;
  keep('places', [...(isFinished ? [] : [[location.pathname, at]]), ...others].slice(0, mostPlaces));
}

function readPlaces(): Place[] {
  const kept = readKept('places');
  return Array.isArray(kept) ? (kept as Place[]) : [];
}

function offerPlace(target: Element, share: number): void {
  const go = createButton('接着读', 'button', () => {
    target.scrollIntoView({ block: 'start' });
    notice.remove();
  });
  const close = createButton('不用', 'plain', () => {
    notice.remove();
  });
  const notice = showNotice(`上次读到约${Math.round(share * 100)}%`, go, close);
}
