/** How signs sound, read from the table of names: `gong工公 jiang匠将`. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

export function parseSounds(table: string): Sounds {
  const sounds = new Map<string, string[]>();
  for (const group of table.split(' ')) {
    const reading = /^[a-z]+/.exec(group)?.[0] ?? '';
    for (const sign of group.slice(reading.length)) sounds.set(sign, [...(sounds.get(sign) ?? []), reading]);
  }
  return sounds;
}

/** The part of a name, from its beginning, that sounds like the letters: laomo, laom, lm → 劳模. Undefined where it does not. */
export function findSounding(name: string, letters: string, sounds: Sounds): string | undefined {
  const length = measureSounding(name, 0, letters.toLowerCase().replace(/[^a-z0-9]/g, ''), sounds);
  return length === undefined ? undefined : name.slice(0, length);
}

function measureSounding(name: string, at: number, letters: string, sounds: Sounds): number | undefined {
  if (letters === '') return at;
  const sign = name[at]?.toLowerCase();
  if (sign === undefined) return undefined;
  if (sign === letters[0]) return measureSounding(name, at + 1, letters.slice(1), sounds);
  const readings = sounds.get(sign) ?? [];
  if (readings.length === 0)
    return at > 0 && /[^0-9a-z]/.test(sign) ? measureSounding(name, at + 1, letters, sounds) : undefined;
  for (const reading of readings) {
    if (letters.startsWith(reading)) {
      const end = measureSounding(name, at + 1, letters.slice(reading.length), sounds);
      if (end !== undefined) return end;
    }
    if (reading.startsWith(letters)) return at + 1;
  }
  const isInitial = readings.some((reading) => reading[0] === letters[0]);
  return isInitial ? measureSounding(name, at + 1, letters.slice(1), sounds) : undefined;
}

/** Whether two texts of the same length sound the same without being the same. */
export function soundsAlike(left: string, right: string, sounds: Sounds): boolean {
  return (
    left !== right &&
    [...left].every((sign, at) => sign === right[at] || shareReading(sign, right[at] ?? '', sounds))
  );
}

function shareReading(left: string, right: string, sounds: Sounds): boolean {
  const readings = sounds.get(right);
  return sounds.get(left)?.some((reading) => readings?.includes(reading)) ?? false;
}
