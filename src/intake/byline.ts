/** Who wrote a text and where it appeared, as far as the text itself says so. */
export interface Byline {
  author?: string;
  unit?: string;
  /** The paper or site it was taken from. */
  publication?: string;
  /** The words it was read from. */
  wording: string[];
}

const name = String.raw`[\p{Script=Han}·]{2,12}`;
const patterns: readonly { part: 'author' | 'unit' | 'publication'; pattern: RegExp }[] = [
  { part: 'unit', pattern: /[（(]\s*作者(?:单位|系|为|是|：)\s*[:：]?\s*([^）)]{2,60})[）)]/u },
  { part: 'unit', pattern: /^作者单位\s*[:：]\s*(.{2,40})$/u },
  {
    part: 'author',
    pattern: new RegExp(`^(?:作者|撰稿|执笔|文)\\s*[:：／/]\\s*(${name}(?:[ 、　]${name})*)`, 'u'),
  },
  {
    part: 'author',
    pattern: new RegExp(`^[□■◇◆]?\\s*(?:本报)?(?:见习)?(?:记者|通讯员)\\s*[:：]?\\s*(${name})`, 'u'),
  },
  { part: 'author', pattern: new RegExp(`[（(](?:本报)?(?:记者|通讯员)\\s*(${name})[）)]`, 'u') },
  { part: 'publication', pattern: /[（(]?(?:原载|刊载于|载于?)\s*《([^》]{2,30})》/u },
  { part: 'publication', pattern: /^[（(]?(?:来源|稿源)\s*[:：]\s*《?([^》）)\s]{2,30})》?/u },
];

/** Reads bylines from the first and the last lines of a text; in between, names are part of the story. */
export function parseByline(paragraphs: readonly string[]): Byline {
  const byline: Byline = { wording: [] };
  for (const paragraph of listEdges(paragraphs)) {
    for (const { part, pattern } of patterns) {
      const match = pattern.exec(paragraph.trim());
      if (!match?.[1] || byline[part] !== undefined) continue;
      byline[part] = match[1].trim();
      byline.wording.push(match[0].trim());
    }
  }
  return byline;
}

/** The first and the last lines of a text: where it says whose it is. */
export function listEdges(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length <= 9 ? paragraphs : [...paragraphs.slice(0, 5), ...paragraphs.slice(-4)];
}
