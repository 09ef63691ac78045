import type { APIRoute } from 'astro';
import { writeFiguresCsv } from '../../exports/open-data.ts';
import { openLibrary } from '../../site/open-library.ts';
import { absoluteUrl } from '../../site/settings.ts';

export const GET: APIRoute = async () => new Response(writeFiguresCsv(await openLibrary(), absoluteUrl));
