import { describe, expect, test } from 'vitest';
import { countHan } from '../../src/text/han.ts';
import { decodeText } from '../../scripts/import/text-encoding.ts';
import { expectedPath, listCases, runCase, showOutcome, type ImportCase } from './import-cases.ts';

const cases = listCases();

describe('import', () => {
  test.each(cases)('of $name gives the drafts and the report that were approved', async (each) => {
    await expect(showOutcome(await runCase(each))).toMatchFileSnapshot(expectedPath(each.name));
  });

  test.each(cases)('of $name keeps every 汉字 or says which it dropped', async (each) => {
    const outcome = await runCase(each);
    if (!('count' in outcome)) throw new Error(outcome.refusal);
    const { read, kept, dropped } = outcome.count;
    expect(kept + dropped).toBe(read);
    expect(read).toBe((await countInput(each)) ?? read);
    expect(kept).toBeGreaterThan(20);
  });
});

/** The 汉字 of a text file as it lies on disk: the reader's own count must not be believed blindly. */
async function countInput({ format, bytes }: ImportCase): Promise<number | undefined> {
  return format === 'txt' || format === 'md' ? countHan(decodeText(await bytes()).text) : undefined;
}
