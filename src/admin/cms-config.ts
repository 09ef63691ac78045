import { titleOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { AdminSettings } from '../model/admin.ts';
import { collections, listEndings } from '../model/collections.ts';
import { articleNames, directoryNames, hasBody, type CollectionName } from '../model/names.ts';
import { maximumPictureBytes, pictureFolder } from '../model/pictures.ts';
import { findSchema, shapeOf } from '../model/schema-shape.ts';
import { listSpirits, listStages, type Site } from '../model/site.ts';
import { idMaxLength, idPattern } from '../text/ids.ts';
import { compareNames } from '../text/order.ts';
import { describeBackend } from './cms-backend.ts';
import { describeFields, type CmsChoices, type CmsField, type CmsOption } from './cms-fields.ts';

/** The text of an article is the field of this name; no schema has one. */
export const bodyKey = 'body';

/** What the configuration is made from. */
export interface CmsSource {
  library: Library;
  settings: AdminSettings;
  /** Full address of the site, with a slash at its end. */
  url: string;
  /** Where the content lies in its repository; empty for the whole of it. */
  folder: string;
}

/** Everything that Sveltia CMS has to know, from the schemas: nothing of it is kept by hand. */
export function describeCms({ library, settings, url, folder }: CmsSource): Record<string, unknown> {
  const base = new URL(url).pathname;
  const place = (path: string): string => [folder, path].filter((part) => part !== '').join('/');
  return {
    load_config_file: false,
    backend: describeBackend(settings),
    ...(settings.review === true ? { publish_mode: 'editorial_workflow' } : {}),
    site_url: url,
    app_title: `${library.site.name} · 编辑`,
    logo: { src: `${base}icon.svg`, show_in_header: true },
    media_folder: place(pictureFolder),
    public_folder: `/${pictureFolder}`,
    media_libraries: {
      default: { config: { max_file_size: maximumPictureBytes, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    // Where a title has no 汉字, what is left of it is made an id; the others are spelled (spell-slug.ts).
    slug: { encoding: 'ascii', clean_accents: true, maxlength: idMaxLength },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: listCollections(library, place),
  };
}

function listCollections(library: Library, place: (path: string) => string): object[] {
  const choices = describeChoices(library);
  const describe = (name: CollectionName): object => describeCollection(name, choices, place(name));
  return [
    ...articleNames.map(describe),
    { divider: true },
    ...directoryNames.map(describe),
    { divider: true },
    describe('pages'),
  ];
}

/** The name of the format in which the entries of a collection are read and written (browser/start.ts). Sveltia takes a format
 *  of Markdown files for one by the end of its name. */
export function formatOf(name: CollectionName): string {
  return hasBody(name) ? `wenku-${name}-frontmatter` : `wenku-${name}`;
}

function describeCollection(name: CollectionName, choices: CmsChoices, folder: string): object {
  const { label, about, schema } = collections[name];
  const key = nameKeyOf(name);
  const hasDraft = findSchema(schema, ['draft']) !== undefined;
  return {
    ...{ name, label, label_singular: label, description: about, folder, create: true },
    // An address once published answers for ever: files are taken away by hand, with a row in redirects.yaml.
    delete: false,
    duplicate: false,
    extension: findEnding(name),
    format: formatOf(name),
    identifier_field: key,
    summary: `{{${key}}}${hasDraft ? "{{draft | ternary('（草稿）', '')}}" : ''}`,
    slug: {
      template: `{{${key}}}`,
      editable: ['create'],
      hint: '编号是文件名，也是网址，由拼音拼成，定下以后不再改。',
      pattern: [idPattern.source, '只用小写字母、数字和连字符。'],
    },
    sortable_fields: [key, ...(findSchema(schema, ['date']) ? ['date'] : [])],
    ...(hasDraft ? { view_filters: [{ label: '草稿', field: 'draft', pattern: true }] } : {}),
    fields: [...describeFields(schema, choices), ...(hasBody(name) ? [body] : [])],
  };
}

/** Written as it stands: the other way of writing makes Markdown anew from what it understood, so it comes second. */
const body: CmsField = {
  ...{ name: bodyKey, label: '正文', widget: 'markdown', required: true },
  hint: '段落之间空一行；小标题写成“## 小标题”。',
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: ['image'],
};

/** The field by which people call an entry of a collection. */
export function nameKeyOf(name: CollectionName): 'title' | 'name' {
  return Object.hasOwn(shapeOf(collections[name].schema), 'title') ? 'title' : 'name';
}

function describeChoices(library: Library): CmsChoices {
  return {
    // Papers reprint each other under one title; who published it keeps them apart.
    shownBy: (name) => (name === 'sources' ? ['title', 'container'] : [nameKeyOf(name)]),
    words: (vocabulary) => listWords(library.site, vocabulary),
    entries: (names) => listOptions(library, names),
  };
}

/** Each id once: where two collections have it, the first that is looked in. */
function listOptions(library: Library, names: readonly CollectionName[]): CmsOption[] {
  const options = new Map<string, string>();
  for (const name of names)
    for (const entry of library.list(name))
      if (!options.has(entry.id)) options.set(entry.id, `${titleOf(entry)}（${collections[name].label}）`);
  return [...options]
    .map(([value, label]) => ({ label, value }))
    .sort((left, right) => compareNames(left.label, right.label));
}

function listWords(site: Site, vocabulary: string): readonly string[] {
  return vocabulary === 'stages' ? listStages(site) : listSpirits(site);
}

/** The ending of a new entry's file, without its dot. Of two endings the form knows the first: MDX stays with those who write code. */
export function findEnding(name: CollectionName): string {
  return (listEndings(name)[0] ?? '.yaml').slice(1);
}
