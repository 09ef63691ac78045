import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openLittleSite } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import type { AdminSettings } from '../model/admin.ts';
import { collections } from '../model/collections.ts';
import { collectionNames, hasBody, type CollectionName } from '../model/names.ts';
import { choicesOf, shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';
import { listServers } from './cms-backend.ts';
import { describeCms, formatOf } from './cms-config.ts';
import type { CmsField } from './cms-fields.ts';
import { describeForm } from './entry-form.ts';

const gitea: AdminSettings = { host: 'gitea', repo: 'jiangzhou/wenzi', address: 'https://git.example.cn' };

function writeConfig(settings: AdminSettings = gitea, folder = 'content'): Record<string, unknown> {
  return describeCms({ library: openLittleSite(), settings, url: 'https://a.example/x/', folder });
}

interface CmsCollection {
  name: CollectionName;
  folder: string;
  extension: string;
  format: string;
  identifier_field: string;
  fields: CmsField[];
  delete: boolean;
}

const listCollections = (config = writeConfig()): CmsCollection[] =>
  (config['collections'] as CmsCollection[]).filter(({ name }) => Boolean(name));

interface Pair {
  path: string;
  schema: z.ZodType;
  field: CmsField;
}

/** Every field of a schema beside the field of the form that asks for it, those of groups too. */
function pair(schema: z.ZodType, fields: readonly CmsField[], above: string): Pair[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, child]) => {
    const field = fields.find(({ name }) => name === key);
    if (!field) throw new Error(`${above}.${key} is not asked for`);
    const inner = unwrap(child);
    const group = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
    return [
      { path: `${above}.${key}`, schema: child, field },
      ...pair(group, field.fields ?? [], `${above}.${key}`),
    ];
  });
}

const pairs = listCollections().flatMap(({ name, fields }) => pair(collections[name].schema, fields, name));
const element = (schema: z.ZodType): z.ZodType => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
};

describe('the configuration of the editor', () => {
  test('is one that Sveltia CMS takes', () => {
    const types = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema: unknown = JSON.parse(
      readFileSync(join(dirname(types), '../schema/sveltia-cms.json'), 'utf8'),
      // Zod makes no schema of what something may not be.
      (key, value: unknown) => (key === 'not' ? undefined : value),
    );
    const accepted = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    for (const settings of [
      gitea,
      { host: 'local' } as const,
      { host: 'gitlab', repo: 'a/b/c', app: '1' } as const,
    ])
      expect(accepted.safeParse(writeConfig(settings)).error?.issues ?? []).toEqual([]);
  });

  test('has every collection, in its folder and with its ending', () => {
    expect(listCollections().map(({ name }) => name)).toEqual(collectionNames);
    for (const { name, folder, extension, format } of listCollections()) {
      expect(folder).toBe(`content/${name}`);
      expect(extension).toBe(hasBody(name) ? 'md' : 'yaml');
      expect(format).toBe(formatOf(name));
    }
    expect(listCollections(writeConfig(gitea, ''))[0]?.folder).toBe('stories');
  });

  test('takes no entry away, because its address answers for ever', () => {
    expect(listCollections().every((collection) => !collection.delete)).toBe(true);
  });

  test('asks for the fields of a schema in its order, and for the text last', () => {
    for (const { name, fields } of listCollections()) {
      const wanted = [...Object.keys(shapeOf(collections[name].schema)), ...(hasBody(name) ? ['body'] : [])];
      expect(fields.map((field) => field.name)).toEqual(wanted);
    }
  });

  test.each(pairs)('$path has its label, its sentence, and is required where the schema says so', (one) => {
    const { schema, field } = one;
    expect(field.label).toBe(titleOfField(schema));
    expect(field.hint?.length).toBeGreaterThan(3);
    expect(field.required).toBe(!(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodNullable));
  });

  test('offers every choice of a schema with its label', () => {
    const choices = pairs.filter(({ schema }) => choicesOf(schema).length > 0);
    expect(choices.length).toBeGreaterThan(20);
    for (const { schema, field } of choices) {
      expect(field.widget).toBe('select');
      expect(field['options']).toEqual(choicesOf(schema).map(({ value, label }) => ({ label, value })));
    }
  });

  test('offers the words that site.yaml has', () => {
    const spirits = pairs.filter(
      ({ schema }) => z.globalRegistry.get(element(schema))?.vocabulary === 'spirits',
    );
    expect(spirits.length).toBeGreaterThan(3);
    for (const { field } of spirits) expect(field['options']).toEqual(['劳模精神', '劳动精神', '工匠精神']);
  });

  test('relates every reference to the collection it looks in, and stores the id', () => {
    const references = pairs.flatMap(({ path, schema, field }) => {
      const to = z.globalRegistry.get(element(schema))?.refersTo;
      return to ? [{ path, to, field, isList: unwrap(schema) instanceof z.ZodArray }] : [];
    });
    expect(references.length).toBeGreaterThan(80);
    for (const { path, to, field, isList } of references) {
      expect(field['multiple'] === true, path).toBe(isList);
      if (to.length > 1) expect(field.widget, path).toBe('select');
      else
        expect(field, path).toMatchObject({ widget: 'relation', collection: to[0], value_field: '{{slug}}' });
    }
  });

  test('names the entries where one field may refer to several collections', () => {
    const award = pairs.find(({ path }) => path === 'people.honours.award');
    expect(award?.field['options']).toContainEqual({ value: 'shitu-jiedui', label: '师徒结对（项目）' });
  });

  test('offers each value once, and no empty list of choices even where a site has nothing yet', () => {
    const blank = describeCms({
      library: createLibrary([]),
      settings: gitea,
      url: 'https://a.example/',
      folder: '',
    });
    for (const config of [writeConfig(), blank]) {
      const all = JSON.stringify(config, (key, value: unknown) => {
        if (key !== 'options') return value;
        const values = (value as (string | { value: string })[]).map((one) =>
          typeof one === 'string' ? one : one.value,
        );
        expect(values.length).toBeGreaterThan(0);
        expect(new Set(values).size).toBe(values.length);
        return value;
      });
      expect(all.length).toBeGreaterThan(10_000);
    }
  });

  test('has a day where a day is asked for, and a yes or no as a switch', () => {
    const widgetOf = (path: string): CmsField | undefined => pairs.find((one) => one.path === path)?.field;
    expect(widgetOf('stories.date')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
    });
    expect(widgetOf('sources.issued')).toMatchObject({
      widget: 'string',
      pattern: [String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`, expect.stringContaining('2026-11')],
    });
    expect(widgetOf('stories.draft')).toMatchObject({ widget: 'boolean', default: true });
    expect(widgetOf('stories.featured')).toMatchObject({ widget: 'boolean', default: false });
    expect(widgetOf('people.listed')).toMatchObject({ widget: 'boolean', default: true });
    expect(widgetOf('figures.value')).toMatchObject({
      widget: 'number',
      value_type: 'float',
      required: false,
    });
    expect(widgetOf('stories.period.from')).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: -5000,
      max: 2200,
    });
    expect(widgetOf('regions.code')).toMatchObject({ pattern: [String.raw`^\d{6}$`, expect.any(String)] });
    expect(widgetOf('stories.sources')).toMatchObject({ widget: 'list', min: 1 });
    expect(widgetOf('stories.disputes.note')).toMatchObject({ widget: 'text' });
    expect(widgetOf('people.aliases')).toMatchObject({
      widget: 'list',
      field: { widget: 'string', maxlength: 40 },
    });
  });

  test('has switches in the fields of an entry alone, where the writer knows what their absence means', () => {
    const switches = pairs
      .filter(({ field }) => field.widget === 'boolean')
      .map(({ path }) => path.split('.'));
    expect(switches.length).toBeGreaterThan(10);
    for (const path of switches) {
      const [name, key = ''] = path;
      expect(path).toHaveLength(2);
      expect(describeForm(name as CollectionName).absent).toHaveProperty(key);
    }
  });

  test('speaks Chinese in its commits', () => {
    const { commit_messages: messages } = writeConfig()['backend'] as {
      commit_messages: Record<string, string>;
    };
    expect(Object.values(messages).every((text) => /^\p{Script=Han}{2}/u.test(text))).toBe(true);
  });
});

describe('the server of the repository', () => {
  const backendOf = (settings: AdminSettings): unknown => writeConfig(settings)['backend'];

  test.each<[string, AdminSettings, object, string[]]>([
    [
      'GitHub',
      { host: 'github', repo: 'a/b', login: 'https://denglu.example.cn' },
      { name: 'github', repo: 'a/b', branch: 'main', base_url: 'https://denglu.example.cn' },
      ['https://api.github.com', 'https://denglu.example.cn'],
    ],
    [
      'a GitLab of its own',
      { host: 'gitlab', repo: 'a/b', branch: 'gaodian', address: 'https://lab.example.cn', app: '7' },
      {
        ...{ name: 'gitlab', branch: 'gaodian', api_root: 'https://lab.example.cn/api/v4' },
        ...{ base_url: 'https://lab.example.cn', app_id: '7', auth_type: 'pkce' },
      },
      ['https://lab.example.cn'],
    ],
    [
      'a Gitea in a folder of a host, by token',
      { ...gitea, address: 'http://192.168.3.8:3000/git' },
      { name: 'gitea', api_root: 'http://192.168.3.8:3000/git/api/v1', auth_methods: ['token'] },
      ['http://192.168.3.8:3000'],
    ],
    ['no server, but a folder of this computer', { host: 'local' }, { auth_methods: ['token'] }, []],
  ])('is %s, and the page talks to nobody else', (_, settings, backend, servers) => {
    expect(backendOf(settings)).toMatchObject(backend);
    expect(listServers(settings).connect).toEqual(servers);
  });

  test('holds changes back for a second person where that is asked for', () => {
    expect(writeConfig({ host: 'gitlab', repo: 'a/b', review: true })['publish_mode']).toBe(
      'editorial_workflow',
    );
    expect(writeConfig()['publish_mode']).toBeUndefined();
  });
});
