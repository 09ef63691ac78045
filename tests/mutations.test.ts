import { expect, test } from 'vitest';
import { readLittleSite } from '../scripts/manual/golden-cases.ts';
import type { Finding } from '../src/checks/check.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { openFiles, type RawFile } from '../src/model/content-file.ts';
import { isPicturePath } from '../src/model/pictures.ts';
import { createChance, mutations, pick, type Chance, type Mutant, type Mutation } from './mutations.ts';

const wanted = 500;
const site = readLittleSite();
const texts = new Map(
  site
    .filter(({ path }) => !isPicturePath(path))
    .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

interface Trial {
  name: string;
  path: string;
  mutant: Mutant;
  findings: Finding[];
}

/** Goes through the kinds of fault in turn, each time in a file chosen by chance, until there are 500. */
function makeTrials(): Trial[] {
  const chance = createChance(20261121);
  const trials: Trial[] = [];
  for (let round = 0; trials.length < wanted; round++) {
    const mutation = mutations[round % mutations.length];
    const place = mutation && pick(listMutants(mutation, chance), chance);
    if (mutation && place)
      trials.push({ name: mutation.name, ...place, findings: check(place.path, place.mutant.text) });
  }
  return trials;
}

/** One mutant of every file in which this fault can be made. */
function listMutants(mutation: Mutation, chance: Chance): { path: string; mutant: Mutant }[] {
  return [...texts].flatMap(([path, text]) => {
    const mutant = mutation.mutate(text, chance);
    return mutant && mutant.text !== text ? [{ path, mutant }] : [];
  });
}

function check(path: string, text: string): Finding[] {
  const bytes = new TextEncoder().encode(text);
  const files: RawFile[] = site.map((file) => (file.path === path ? { path, bytes } : file));
  return runChecks(openFiles(files)).findings;
}

const trials = makeTrials();

test('each of 500 single faults is found, named, and on its line', () => {
  const missed = trials.filter(
    ({ path, mutant: { codes, line }, findings }) =>
      !findings.some(
        (finding) => finding.file === path && finding.line === line && codes.includes(finding.code),
      ),
  );
  expect(
    missed.map(({ name, path, mutant, findings }) => ({
      name,
      path,
      line: mutant.line,
      text: mutant.text.split('\n')[mutant.line - 1],
      found: findings.map((finding) => `${finding.file}:${finding.line} ${finding.code}`),
    })),
  ).toEqual([]);
});

// A heading that is gone is rightly missed by the article that links to it.
test('no fault makes a finding in a file that was not touched, but for headings and words that are gone', () => {
  const strays = trials.flatMap(({ name, path, findings }) =>
    findings
      .filter(({ file, code }) => file !== path && code !== 'link-anchor')
      // A word that site.yaml no longer lists is missed where it is used.
      .filter(({ code }) => path !== 'site.yaml' || code !== 'vocabulary-unknown')
      .map(({ file, code }) => `${name} in ${path}: ${file} ${code}`),
  );
  expect(strays).toEqual([]);
});

test('every kind of fault takes part', () => {
  expect(new Set(trials.map(({ name }) => name)).size).toBe(mutations.length);
});

test('no rule crashes', () => {
  expect(trials.flatMap(({ findings }) => findings).filter(({ code }) => code === 'check-crashed')).toEqual(
    [],
  );
});
