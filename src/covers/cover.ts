import { keyOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { MotifName } from '../model/motifs.ts';
import type { ArticleName } from '../model/names.ts';
import { motifs } from './all-motifs.ts';
import { chooseMotif } from './choose-motif.ts';
import { createDice, type Dice } from './dice.ts';
import { drawGround } from './ground.ts';
import type { Motif } from './motif.ts';
import { companions, grounds, pigments, writeNightStyle } from './palette.ts';
import { drawSeal } from './seal.ts';
import { group, round } from './shapes.ts';

/** The cover of an article, 960 by 540: what it is about chooses the motif, its key casts the dice for the rest. */
export function drawCover(library: Library, article: Article, name = chooseMotif(library, article)): string {
  return drawSheet(keyOf(article), name, article.collection);
}

/** A motif on a sheet of dyed paper, with a seal; the key casts the dice. */
export function drawSheet(key: string, name: MotifName, collection: ArticleName): string {
  const dice = createDice(key);
  const motif: Motif = motifs[name];
  const pigment = dice.pick(motif.tints);
  const [tint, second] = [pigments[pigment], pigments[dice.pick(companions[pigment])]];
  const side = dice.pick([-1, 1]);
  const sheet = `<path fill="${grounds[pigment]}" d="M0 0H960V540H0Z"/>`;
  const picture = [
    motif.fillsSheet ? '' : drawGround(dice, side, second, motif.stance === 'wide'),
    group({ transform: setDown(motif, dice, side) }, motif.draw({ dice, tint, second })),
    drawSeal(
      dice,
      collection,
      [side > 0 ? dice.whole(70, 150) : dice.whole(768, 848), pickHeight(motif, dice)],
      42,
    ),
  ].join('');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" fill="none" stroke-linecap="round" stroke-linejoin="round">' +
    `${writeNightStyle(`${sheet}${picture}`)}${sheet}${picture}</svg>`
  );
}

/** Where the motif stands on the sheet: off the middle, and according to its stance larger, turned or mirrored. */
function setDown(motif: Motif, dice: Dice, side: number): string {
  const wide = motif.stance === 'wide';
  const x = 480 + side * (wide ? dice.between(20, 110) : dice.between(40, 110));
  const y = wide ? dice.between(300, 350) : dice.between(258, 286);
  const scale = wide ? dice.between(1, 1.15) : dice.between(1.12, 1.26);
  const turn = motif.stance === 'free' ? `rotate(${round(dice.between(-24, 24))})` : '';
  return `translate(${round(x)} ${round(y)})${turn}scale(${(wide && dice.chance(0.5) ? -scale : scale).toFixed(2)} ${scale.toFixed(2)})`;
}

/** Wide motifs leave the sky free; beside the others the seal stands low, as a signature does. */
function pickHeight(motif: Motif, dice: Dice): number {
  return motif.stance === 'wide'
    ? dice.whole(40, 64)
    : dice.pick([dice.whole(64, 110), dice.whole(400, 440), dice.whole(400, 440)]);
}
