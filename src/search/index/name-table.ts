import type { CollectionName } from '../../model/names.ts';

/** Every name in the library and how it sounds. */
export interface NameTable {
  names: readonly NameRow[];
  /** What readers call each collection. */
  labels: Readonly<Partial<Record<CollectionName, string>>>;
  /** `gong工公攻 jiang匠将` … : the signs of the site, by reading. */
  sounds: string;
  /** `勞劳動动` …: a traditional sign, then the simplified one of the site. */
  variants: string;
  /** Words by which people ask and which no answer repeats; a regular expression. */
  asking: string;
}

export interface NameRow {
  /** The title, then the other names. */
  names: readonly string[];
  collection: CollectionName;
  id: string;
}
