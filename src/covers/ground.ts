import type { Dice } from './dice.ts';
import { ink, paper } from './palette.ts';
import { box, curve, d, disc, flat, line, path, times, type Point } from './shapes.ts';

/** What lies under the motif on its dyed paper: nothing, a moon, a strip of wash, mist, far hills, or the columns of a ruled sheet.
 *  `side` is where the motif stands: 1 to the right, -1 to the left. */
export function drawGround(dice: Dice, side: number, second: string, isWide: boolean): string {
  const mirror = (x: number): number => (side > 0 ? x : 960 - x);
  const moon = (): string =>
    disc(
      Math.round(mirror(dice.between(230, 400))),
      dice.whole(150, 250),
      dice.whole(96, 150),
      flat(paper, 0.6),
    );
  const strip = (): string => {
    const [from, width] = [dice.whole(560, 680), dice.whole(150, 240)];
    return box(Math.round(side > 0 ? from : 960 - from - width), 0, width, 540, flat(paper, 0.4));
  };
  const mist = (): string => {
    const y = dice.whole(330, 420);
    return box(0, y, 960, 540 - y, flat(paper, 0.4));
  };
  const hills = (): string =>
    [0.16, 0.22]
      .map((strength, at) => path(`${ridge(dice, 330 + at * 70)}V540H-20Z`, flat(second, strength)))
      .join('');
  const columns = (): string => {
    const pitch = dice.whole(46, 64);
    const rules = times(Math.ceil(960 / pitch), (at) => d`M${(at + 0.5) * pitch} 0V540`);
    return path(rules, line(ink, 1, { 'stroke-opacity': 0.16 }));
  };
  const spine = (): string => {
    const [x, width] = [side > 0 ? 0 : 900, 60];
    const stitches = times(4, (at) => d`M${x} ${84 + at * 124}h${width}`);
    return (
      box(x, 0, width, 540, flat(second)) +
      path([...stitches, d`M${side > 0 ? 46 : 914} 0V540`], line(paper, 2.5))
    );
  };
  const bare = (): string => '';
  return dice.pick(isWide ? [moon, moon, hills, bare] : [moon, strip, mist, hills, columns, spine, bare])();
}

function ridge(dice: Dice, y: number): string {
  return curve(times(7, (at): Point => [at * 170 - 20, y + dice.between(-70, 60)]));
}
