import type { APIRoute } from 'astro';
import { writeJson } from '../../exports/open-data.ts';
import { collectionNames, type CollectionName } from '../../model/names.ts';
import { openLibrary } from '../../site/open-library.ts';
import { absoluteUrl } from '../../site/settings.ts';

export const getStaticPaths = () =>
  collectionNames.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: CollectionName }> = async ({ props }) =>
  new Response(writeJson(await openLibrary(), props.collection, absoluteUrl));
