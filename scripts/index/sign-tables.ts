import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** The signs by reading, without tones: `gong工公 hang行杭`. A sign with several readings stands under each. */
export function listSounds(signs: readonly string[]): string {
  const bySound = new Map<string, string>();
  for (const sign of signs) {
    const readings = pinyin(sign, {
      toneType: 'none',
      multiple: true,
      type: 'array',
      v: true,
      nonZh: 'removed',
    });
    for (const reading of new Set(readings)) bySound.set(reading, (bySound.get(reading) ?? '') + sign);
  }
  return [...bySound]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([sound, same]) => sound + same)
    .join(' ');
}

const lastSign = 0x9fff;
const firstSign = 0x4e00;

/** Pairs of a sign that the site does not use and the one that it uses for it: traditional and simplified, `勞劳動动`, and the other
 *  way round where the site is in traditional characters. */
export function listVariants(used: ReadonlySet<string>): string {
  const converters = [
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'hk', to: 'cn' }),
    Converter({ from: 'tw', to: 'cn' }),
    Converter({ from: 'cn', to: 'hk' }),
  ];
  const signs = Array.from({ length: lastSign - firstSign + 1 }, (_, at) =>
    String.fromCodePoint(firstSign + at),
  );
  const all = signs.join('\n');
  const pairs = new Set<string>();
  for (const convert of converters)
    convert(all)
      .split('\n')
      .forEach((target, at) => {
        const sign = signs[at] ?? '';
        if (target !== sign && !used.has(sign) && used.has(target)) pairs.add(sign + target);
      });
  return [...pairs].sort().join('');
}
