import type { Advice, Care } from '../../src/upkeep/advice.ts';
import { escapeJson } from '../../src/text/visible.ts';

export const upkeepFormats = ['text', 'json'] as const;
export type UpkeepFormat = (typeof upkeepFormats)[number];

/** How many rows of one kind are shown: who has so many begins with the first, and the rest are counted. */
const mostShown = 200;

/** All advice as one text: for people under the headings of its kinds, or as JSON (docs/editors/upkeep.md). */
export function formatAdvice(
  advice: readonly Advice[],
  cares: readonly Care[],
  { format, folder, today }: { format: UpkeepFormat; folder: string; today: string },
): string {
  if (format === 'json') return escapeJson(JSON.stringify(advice, null, 2));
  if (advice.length === 0) return `到 ${today}，没有要照看的。`;
  const groups = cares.flatMap((care) => formatCare(care, advice, folder));
  return [`到 ${today}，要照看的有 ${advice.length} 处。这些是建议，不影响生成和发布。`, ...groups].join(
    '\n',
  );
}

function formatCare({ kind, label, about }: Care, advice: readonly Advice[], folder: string): string[] {
  const own = advice.filter((row) => row.kind === kind);
  if (own.length === 0) return [];
  const rest = own.length - mostShown;
  const groups = Map.groupBy(own.slice(0, mostShown), ({ hint }) => hint);
  return [
    `\n${label} ${own.length} 处  ${kind}\n${about}`,
    ...[...groups].flatMap(([hint, rows]) => [
      `  建议：${hint}`,
      ...rows.map((row) => formatRow(row, folder)),
    ]),
    ...(rest > 0 ? [`  还有 ${rest} 处没有列出，加 -- --format json 可以看到全部。`] : []),
  ];
}

function formatRow({ file, line, title, message }: Advice, folder: string): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `    ${folder}/${place}\n        ${title === file ? '' : `${title}：`}${message}`;
}
