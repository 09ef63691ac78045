import type { Entry } from '../../src/library/entry.ts';
import type { Redirect } from '../../src/model/redirects.ts';
import { findSite } from '../../src/library/find-site.ts';
import { isDraft } from '../../src/library/library.ts';
import type { Site } from '../../src/model/site.ts';
import type { Workshop } from '../../src/model/workshop.ts';
import type { Content } from './open-content.ts';

/** What the pages show: in a build the content as it was checked, in `npm run dev` as it is at this moment. */
export interface ShownContent {
  site: Site;
  entries: readonly Entry[];
  redirects: readonly Redirect[];
}

/** What the pages have at hand. */
interface Shared extends ShownContent {
  /** The content folder, as an absolute path. Never printed on a page: the inspection looks for it. */
  contentDir: string;
  /** What a build knows of its inputs. */
  workshop?: Workshop;
}

/** The pages run in the same process, but as modules of their own: what both see is the global object. */
const door = 'wenku:shown';
const shared = globalThis as { [door]?: Shared };

/** Lays down what the pages made from now on show. */
export function shareContent(shown: Shared): void {
  shared[door] = shown;
}

/** What is shown, for whoever follows it; undefined before something was laid down. */
export function findShown(): Shared | undefined {
  return shared[door];
}

/** The expression by which a module of the pages finds it. */
export const shownExpression = `globalThis[${JSON.stringify(door)}]`;

/** The parts of an opened content folder that pages show; no drafts. */
export function describeShown({ files, entries }: Pick<Content, 'files' | 'entries'>): ShownContent {
  const rows = files.find(({ path }) => path === 'redirects.yaml')?.opened?.value;
  return {
    site: findSite(files),
    entries: entries.filter((entry) => !isDraft(entry)),
    redirects: (rows ?? []) as readonly Redirect[],
  };
}
