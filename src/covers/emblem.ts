import { keyOf, type EntryOf } from '../library/entry.ts';
import { motifs } from './all-motifs.ts';
import { chooseEmblem } from './choose-motif.ts';
import { createDice } from './dice.ts';
import type { Motif } from './motif.ts';
import { companions, paper, pigments, vermilion, writeNightStyle } from './palette.ts';
import { box, closed, flat, group, path, type Point } from './shapes.ts';

/** What stands before a person or a body as a seal does: its trade on paper in a vermilion frame with worn corners, 200 by 200. */
export function drawEmblem(entry: EntryOf<'people'> | EntryOf<'organizations'>): string {
  const dice = createDice(`emblem ${keyOf(entry)}`);
  const motif: Motif = motifs[chooseEmblem(entry)];
  const pigment = dice.pick(motif.tints);
  const pen = { dice, tint: pigments[pigment], second: pigments[dice.pick(companions[pigment])] };
  const wear = (): number => dice.between(0, 6);
  const frame: Point[] = [
    [wear(), wear()],
    [110, wear() / 3],
    [200 - wear(), wear()],
    [200, 90],
    [200 - wear(), 200 - wear()],
    [80, 200 - wear() / 3],
    [wear(), 200 - wear()],
  ];
  // Wide motifs run from edge to edge of a cover; of them the middle is shown.
  const scale = motif.stance === 'wide' ? 0.5 : 0.4;
  const picture =
    path(closed(frame), flat(vermilion)) +
    box(13, 13, 174, 174, flat(paper)) +
    `<svg x="13" y="13" width="174" height="174" viewBox="-87 -87 174 174">${group({ transform: `scale(${scale})` }, motif.draw(pen))}</svg>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" fill="none" stroke-linecap="round" stroke-linejoin="round">' +
    `${writeNightStyle(picture)}${picture}</svg>`
  );
}
