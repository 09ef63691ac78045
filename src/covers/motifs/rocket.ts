import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** A rocket engine: the bell with its cooling channels, and the flame. */
export const rocket: Motif = {
  stance: 'upright',
  tints: ['slate', 'azurite'],
  draw({ dice, tint }) {
    const mouth = dice.between(82, 104);
    const bell = d`M-26 -104C-34 -60 ${-mouth} -30 ${-mouth} 40H${mouth}C${mouth} -30 34 -60 26 -104Z`;
    const channels = times(9, (at) => {
      const share = (at + 1) / 10 - 0.5;
      return d`M${share * 52} -100C${share * 70} -50 ${share * 2 * mouth} -30 ${share * 2 * mouth} 38`;
    });
    const flame = (half: number, end: number): string =>
      d`M${-half} 46C${-half * 1.1} 130 ${-half * 0.3} ${end * 0.7} 0 ${end}C${half * 0.3} ${end * 0.7} ${half * 1.1} 130 ${half} 46Z`;
    const streaks = times(dice.whole(6, 9), () => {
      const x = dice.between(-150, 150);
      return d`M${x} ${dice.between(70, 130)}v${dice.between(30, 120)}`;
    });
    return [
      path(streaks, line(ink, 2)),
      path(flame(mouth - 6, 330), flat('#c79a3a', 0.55)),
      path(flame(mouth * 0.62, 262), flat('#c79a3a')),
      path(flame(mouth * 0.3, 176), flat(paper)),
      box(-74, -270, 148, 118, flat(tint)),
      path('M-74 -236H74M-74 -182H74', line(paper, 3)),
      path('M-44 -150L-30 -106H30L44 -150Z', flat(ink)),
      path('M-66 -150C-110 -130 -96 -86 -40 -84M66 -150C110 -130 96 -86 40 -84', line(ink, 9)),
      path(bell, flat(tint)),
      path(channels, line(paper, 2)),
      path(d`M${-mouth - 4} 41H${mouth + 4}`, line(ink, 9)),
    ].join('');
  },
};
