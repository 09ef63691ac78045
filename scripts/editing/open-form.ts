import { join } from 'node:path';
import { describeForm } from '../../src/editing/form-model.ts';
import type { FormField } from '../../src/editing/form-field.ts';
import { placeFindings, type ShownFinding } from '../../src/editing/form-findings.ts';
import { describeSuggestion, type Suggestion } from '../../src/editing/suggest-names.ts';
import { findSite } from '../../src/library/find-site.ts';
import { writeAddress } from '../../src/model/address.ts';
import { collections } from '../../src/model/collections.ts';
import { isEntryFile, type OpenedEntry, type ReadFile } from '../../src/model/content-file.ts';
import { hasBody, isArticleName, type CollectionName } from '../../src/model/names.ts';
import { parseArticle, parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { listReferences } from '../../src/model/references.ts';
import { shapeOf } from '../../src/model/schema-shape.ts';
import { listSpirits, listStages } from '../../src/model/site.ts';
import { findToday } from '../desk/today.ts';
import { digestOf } from './kept-copies.ts';
import { Refused } from './refused.ts';
import type { Seen, Workshop } from './workshop.ts';

/** Everything a form shows of an entry. */
export interface OpenForm {
  collection: CollectionName;
  label: string;
  fields: FormField[];
  /** The data as the file has it, names for ids and unknown keys included. */
  data: Readonly<Record<string | number, unknown>>;
  /** The Markdown; undefined where there is none. */
  body?: string;
  /** The entries that the data refers to, by what stands there. */
  names: Readonly<Record<string, Suggestion>>;
  findings: ShownFinding[];
  /** Undefined for an entry that is not written yet. */
  file?: { path: string; id: string; digest: string; place: string; address: string };
}

/** The form of a file. Throws Refused where it is not there, or cannot be read as fields. */
export function openForm({ contentDir }: Workshop, seen: Seen, path: string): OpenForm {
  const file = seen.content.files.find((each) => each.path === path);
  if (!file) throw new Refused(410, `${path} 已经不在了：可能改了名，或者被删掉了。`, { gone: true });
  const findings = placeFindings(seen.findings.get(path) ?? [], file.opened);
  const { opened } = file;
  const parsed = file.text && (path.endsWith('.yaml') ? parseDirectoryEntry : parseArticle)(file.text.text);
  if (!opened || !isEntryFile(opened) || !parsed || !isEditable(opened))
    throw new Refused(422, `${path} 里有读不出来的地方，表单打不开。请在 VS Code 里照着下面的提示改好。`, {
      findings,
      place: join(contentDir, path),
    });
  return {
    ...describeKind(seen, opened.collection),
    data: parsed.data,
    ...(hasBody(opened.collection) ? { body: parsed.body } : {}),
    names: listNamed(seen, opened, parsed.data),
    findings,
    file: {
      ...{ path, id: opened.id, digest: digestOf(file.bytes), place: join(contentDir, path) },
      address: writeAddress(opened),
    },
  };
}

/** An empty file has no fields yet, and that is no fault. */
function isEditable({ parsed }: OpenedEntry): boolean {
  return parsed.readable || parsed.yaml.replace(/^\s*#.*$/gm, '').trim() === '';
}

/** The form of an entry that is not written yet. */
export function openBlank(seen: Seen, collection: CollectionName): OpenForm {
  const isArticle = isArticleName(collection);
  return {
    ...describeKind(seen, collection),
    data: { ...(isArticle ? { date: findToday() } : {}), ...(hasBody(collection) ? { draft: true } : {}) },
    ...(hasBody(collection) ? { body: '' } : {}),
    names: {},
    findings: [],
  };
}

/** The fields of a collection in the order of its schema. */
export function listKeys(collection: CollectionName): string[] {
  return Object.keys(shapeOf(collections[collection].schema));
}

function describeKind(
  { content }: Seen,
  collection: CollectionName,
): Pick<OpenForm, 'collection' | 'label' | 'fields'> {
  const site = findSite(content.files);
  const words = { stages: listStages(site), spirits: listSpirits(site) };
  return { collection, label: collections[collection].label, fields: describeForm(collection, words) };
}

/** A file may say a name where an id is asked; its references come with their ids. */
function listNamed(
  { content }: Seen,
  opened: OpenedEntry,
  data: Readonly<Record<string | number, unknown>>,
): Record<string, Suggestion> {
  const byKey = new Map(
    content.files.flatMap((file) => entryOf(file).map((entry) => [`${entry.collection}/${entry.id}`, entry])),
  );
  const written = listReferences(opened.schema, data);
  return Object.fromEntries(
    opened.references.flatMap(({ id, to }, at) => {
      const entry = to.map((name) => byKey.get(`${name}/${id}`)).find((each) => each !== undefined);
      return entry
        ? [[written[at]?.id ?? id, describeSuggestion({ ...entry, data: entry.parsed.data })]]
        : [];
    }),
  );
}

/** The entry that a file is, in a list; none for any other file. */
export function entryOf({ opened }: ReadFile): OpenedEntry[] {
  return opened && isEntryFile(opened) ? [opened] : [];
}
