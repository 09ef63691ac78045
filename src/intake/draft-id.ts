import { pinyin } from 'pinyin-pro';

const longest = 48;

/** The id of a draft: its title in pinyin without tones, whole syllables up to 48 letters, with -2 where it is taken. */
export function makeDraftId(title: string, taken: ReadonlySet<string>): string {
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((part) => part !== '');
  let id = '';
  for (const syllable of syllables) {
    const longer = id === '' ? syllable : `${id}-${syllable}`;
    if (longer.length > longest) break;
    id = longer;
  }
  const base = id === '' ? 'daoru' : id;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
