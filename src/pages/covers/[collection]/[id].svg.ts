import { answer } from '../../../site/answer.ts';
import { type Article, drawCover, drawEmblem, type EntryIn } from '../../../site/below.ts';
import { isAsked } from '../../../site/inputs.ts';
import { openLibrary } from '../../../site/open-library.ts';

type Drawn = Article | EntryIn<'people' | 'organizations'>;

export async function getStaticPaths() {
  const library = await openLibrary();
  const drawn: Drawn[] = [...library.articles(), ...library.list('people'), ...library.list('organizations')];
  return drawn
    .filter(({ collection, id }) => isAsked(`/covers/${collection}/${id}.svg`))
    .map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }));
}

/** The cover of an article, or the emblem of a person or a body, drawn from its own data. */
export const GET = answer(async ({ entry }: { entry: Drawn }) => {
  const hasEmblem = entry.collection === 'people' || entry.collection === 'organizations';
  return hasEmblem ? drawEmblem(entry) : drawCover(await openLibrary(), entry);
}, 'image/svg+xml');
