import { answer } from '../../site/answer.ts';
import { drawChartFile, listCharts } from '../../site/charts.ts';
import { openLibrary } from '../../site/open-library.ts';

export async function getStaticPaths() {
  const library = await openLibrary();
  return listCharts(library, library.list('figures')).map(({ id }) => ({ params: { id }, props: { id } }));
}

/** A chart as a file that can be taken away. */
export const GET = answer(
  async ({ id }: { id: string }) => drawChartFile(await openLibrary(), id),
  'image/svg+xml',
);
