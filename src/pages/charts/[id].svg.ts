import type { APIRoute } from 'astro';
import { drawChartFile, listCharts } from '../../site/charts.ts';
import { openLibrary } from '../../site/open-library.ts';

export async function getStaticPaths() {
  const library = await openLibrary();
  return listCharts(library, library.list('figures')).map(({ id }) => ({ params: { id } }));
}

/** A chart as a file that can be taken away. */
export const GET: APIRoute = async ({ params }) =>
  new Response(drawChartFile(await openLibrary(), params['id'] ?? ''), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
