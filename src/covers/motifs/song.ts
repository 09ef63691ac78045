import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, line, oval, path, times } from '../shapes.ts';

/** Five lines that swell like a tune, and a few notes on them. */
export const song: Motif = {
  stance: 'wide',
  tints: ['ochre', 'azurite', 'slate'],
  draw({ dice, tint, second }) {
    const swell = dice.between(60, 110);
    const length = dice.between(300, 400);
    const heightAt = (x: number): number => Math.sin((x / length) * Math.PI) * swell * 0.5;
    const staff = times(5, (at) => {
      const y = at * 34 - 68;
      const waves = times(
        Math.ceil(1400 / length),
        (wave) => d`q${length / 2} ${(wave % 2 === 0 ? 1 : -1) * swell} ${length} 0`,
      );
      return path(d`M${-length * 2} ${y}` + waves.join(''), line(tint, 3));
    });
    const notes = times(dice.whole(6, 9), (at) => {
      const x = at * 88 - 340 + dice.between(-14, 14);
      const y = heightAt(x) + dice.whole(-3, 3) * 17;
      const colour = dice.pick([ink, ink, second]);
      return (
        oval(Math.round(x), Math.round(y), 21, 15, { fill: colour, transform: d`rotate(-20 ${x} ${y})` }) +
        path(d`M${x + 19} ${y - 6}v-96`, line(colour, 4))
      );
    });
    return [...staff, ...notes].join('');
  },
};
