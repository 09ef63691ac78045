import { addressOf, type Article } from '../library/entry.ts';
import { countStages, crossStages } from '../library/stage-matrix.ts';
import type { Library } from '../library/library.ts';
import { showLink, type ShownLink } from './shown-links.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

/** One stage of work: how many entries serve it, and the programme that shows it best. */
export interface ShownStage {
  stage: string;
  count: number;
  example: (ShownLink & { summary: string }) | undefined;
}

export interface StagesPage {
  title: string;
  term: ShownTerm | undefined;
  article: Article | undefined;
  stages: readonly ShownStage[];
  rows: readonly {
    region: ShownLink;
    cells: readonly { stage: string; programmes: readonly ShownLink[]; cases: readonly ShownLink[] }[];
  }[];
}

/** Everything that the page of the stages of work shows. */
export function describeStagesPage(library: Library): StagesPage {
  const { stages } = library.site;
  const definition = library.find('terms', stages?.term);
  const counts = countStages(library);
  return {
    title: stages?.title ?? '工作环节',
    term: definition && showTerm(library, definition),
    article: library.find('cases', stages?.article),
    stages: (stages?.list ?? []).map(({ name, programme }) => {
      const example = library.find('programmes', programme);
      return {
        stage: name,
        count: counts.get(name) ?? 0,
        example: example && { ...showLink(example), summary: example.data.summary },
      };
    }),
    rows: crossStages(library).map(({ region, cells }) => ({
      region: { text: region.data.name, address: addressOf(region) },
      cells: cells.map((cell) => ({
        stage: cell.stage,
        programmes: cell.programmes.map(showLink),
        cases: cell.cases.map(showLink),
      })),
    })),
  };
}
