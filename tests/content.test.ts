import { expect, test } from 'vitest';
import { openContent } from '../scripts/content/open-content.ts';
import { readSettings } from '../scripts/content/settings.ts';
import { runChecks } from '../src/checks/run-checks.ts';

/** Asked of whatever content is here: ours, another union's, or none yet. What speaks of our words is in our-content/. */
test('every file of the content folder passes every rule', async () => {
  const { files } = await openContent(readSettings().contentDir);
  const { findings } = runChecks(files);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});
