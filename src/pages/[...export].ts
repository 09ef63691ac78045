import type { APIRoute } from 'astro';
import type { Export } from '../site/below.ts';
import { listExportPaths, writeExport } from '../site/exports.ts';
import { openLibrary } from '../site/open-library.ts';

export const getStaticPaths = listExportPaths;

export const GET: APIRoute<{ row: Export }> = async ({ props }) =>
  new Response(writeExport(props.row, await openLibrary()));
