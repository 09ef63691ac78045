import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, line, path, times } from '../shapes.ts';

/** Pylons walking over the land with their lines. */
export const pylon: Motif = {
  stance: 'wide',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const heights = [1, dice.between(0.6, 0.7), dice.between(0.38, 0.46)];
    const feet = [0, 250, 420];
    const tower = (at: number): string => {
      const [x, s] = [feet[at] ?? 0, heights[at] ?? 1];
      const legs = d`M${x - 60 * s} 180L${x} ${180 - 400 * s}L${x + 60 * s} 180`;
      const arms = [150, 230, 310].map(
        (y) => d`M${x - 86 * s} ${180 - y * s}H${x + 86 * s}L${x} ${180 - (y + 34) * s}Z`,
      );
      const bracing = times(5, (bay) => {
        const half = (step: number): number => (60 - step * 9) * s;
        const y = (step: number): number => 180 - step * 60 * s;
        return d`M${x - half(bay)} ${y(bay)}L${x + half(bay + 1)} ${y(bay + 1)}M${x + half(bay)} ${y(bay)}L${x - half(bay + 1)} ${y(bay + 1)}`;
      });
      return path([legs, ...arms], line(tint, 8 * s)) + path(bracing, line(ink, 3 * s));
    };
    const wires = [-86, 86].flatMap((arm) =>
      [150, 230, 310].map((y) => {
        const at = (i: number): [number, number] => [
          (feet[i] ?? 0) + arm * (heights[i] ?? 1),
          180 - (y - 14) * (heights[i] ?? 1),
        ];
        const [a, b, c] = [at(0), at(1), at(2)];
        const sag = (from: number, to: number): number => (from + to) / 2 + 34;
        return d`M-640 ${a[1] - 60}Q-260 ${a[1] + 90} ${a[0]} ${a[1]}Q${(a[0] + b[0]) / 2} ${sag(a[1], b[1])} ${b[0]} ${b[1]}Q${(b[0] + c[0]) / 2} ${sag(b[1], c[1])} ${c[0]} ${c[1]}L640 ${180 - (180 - c[1]) * 0.7}`;
      }),
    );
    return [
      path(wires, line(ink, 1.5)),
      tower(2),
      tower(1),
      tower(0),
      path('M-640 182H640', line(second, 12)),
    ].join('');
  },
};
