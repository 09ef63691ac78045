import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allChecks } from '../../src/checks/all-checks.ts';
import { answerableKinds } from '../../src/checks/skips.ts';
import { collections } from '../../src/model/collections.ts';
import { collectionNames, directoryNames, hasBody } from '../../src/model/names.ts';
import { ownNotes } from '../../src/model/schema-shape.ts';
import { rootFileNames, rootFiles } from '../../src/model/root-files.ts';
import { allCares } from '../../src/upkeep/all-cares.ts';
import { writeBlankEntry } from '../desk/blank-entry.ts';
import { readTitle } from './check-pages.ts';
import { projectDir } from '../content/settings.ts';

const folder = join(projectDir, '.vscode');

/** What VS Code needs to complete and to underline while an editor types: one JSON Schema a collection, and a snippet
 *  for each kind of text. All of it comes from the model; `npm run accept` writes it. */
export function listEditorFiles(): { path: string; text: string }[] {
  const schemas = collectionNames.map((name) => ({
    path: join(folder, 'schemas', `${name}.json`),
    text: writeJson(describeSchema(collections[name].schema, collections[name].label)),
  }));
  const roots = rootFileNames.map((name) => ({
    path: join(folder, 'schemas', name.replace('.yaml', '.json')),
    text: writeJson(describeSchema(rootFiles[name].schema, rootFiles[name].label)),
  }));
  return [
    ...schemas,
    ...roots,
    { path: join(folder, 'content.code-snippets'), text: writeJson(describeSnippets()) },
    { path: join(folder, 'settings.json'), text: writeSettings() },
  ];
}

/** The settings as they stand, with one schema a folder; what else a person sets there stays. */
function writeSettings(): string {
  const settings = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as object;
  return writeJson({ ...settings, 'yaml.schemas': mapSchemas() });
}

function describeSchema(described: z.ZodType, title: string): object {
  const schema = z.toJSONSchema(described, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override({ jsonSchema }) {
      explainChoices(jsonSchema);
    },
  });
  return { ...schema, title };
}

/** Our own notes on a field become what the editor shows beside each choice. */
function explainChoices(schema: Record<string, unknown>): void {
  const labels = schema['labels'] as Readonly<Record<string, string>> | undefined;
  if (labels && Array.isArray(schema['enum'])) {
    schema['enumDescriptions'] = schema['enum'].map((value) => labels[String(value)] ?? '');
  }
  // A name is taken as well as an id.
  if (schema['refersTo'] !== undefined) Reflect.deleteProperty(schema, 'pattern');
  if (schema['namesRule'] === true) {
    const codes = allChecks.filter(({ maySkip }) => maySkip).map(({ code }) => code);
    const cares = allCares.filter(({ kind }) => answerableKinds.includes(kind));
    schema['enum'] = [...codes, ...cares.map(({ kind }) => kind)];
    schema['enumDescriptions'] = [...codes.map(readTitle), ...cares.map(({ label }) => label)];
  }
  for (const key of ownNotes) Reflect.deleteProperty(schema, key);
}

/** Typing 故事 in an empty file offers the whole blank article. */
function describeSnippets(): object {
  return Object.fromEntries(
    collectionNames.filter(hasBody).map((name) => [
      `新建${collections[name].label}`,
      {
        scope: 'markdown,mdx',
        prefix: [collections[name].label, name],
        description: collections[name].about,
        body: writeBlankEntry(name, {}).replaceAll('$', '\\$').split('\n'),
      },
    ]),
  );
}

/** Which schema belongs to which files, for the extension redhat.vscode-yaml. */
export function mapSchemas(): Record<string, string> {
  const schemaOf = (name: string): string => `./.vscode/schemas/${name}.json`;
  return Object.fromEntries<string>(
    [
      ...directoryNames.map((name) => ({ schema: schemaOf(name), files: `content/${name}/*.yaml` })),
      ...rootFileNames.map((name) => ({
        schema: schemaOf(name.replace('.yaml', '')),
        files: `content/${name}`,
      })),
    ].map(({ schema, files }) => [schema, files]),
  );
}

function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
