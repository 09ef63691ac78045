import type { APIRoute } from 'astro';
import type { Export } from '../site/below.ts';
import { listExportPaths, writeExport } from '../site/exports.ts';

export const getStaticPaths = listExportPaths;

export const GET: APIRoute<{ row: Export }> = async ({ props }) => new Response(await writeExport(props.row));
