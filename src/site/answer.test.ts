import type { APIContext } from 'astro';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answer } from './answer.ts';

const contextOf = (props: object): APIContext<{ word: string }> =>
  ({ props }) as APIContext<{ word: string }>;

test('an endpoint answers with what it writes', async () => {
  const GET = answer(({ word }: { word: string }) => `<svg>${word}</svg>`, 'image/svg+xml');
  const response = await GET(contextOf({ word: '字' }));
  expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
  expect(await response.text()).toBe('<svg>字</svg>');
  expect(GET.write({ word: '字' })).toBe('<svg>字</svg>');
});

test('bytes stay as they are', async () => {
  const GET = answer(() => Promise.resolve(Uint8Array.of(0, 255, 137)));
  expect([...(await (await GET(contextOf({}))).bytes())]).toEqual([0, 255, 137]);
});

test('every endpoint says by itself what it answers', () => {
  const endpoints = globSync('src/pages/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  expect(endpoints.length).toBeGreaterThan(4);
  for (const file of endpoints) expect(readFileSync(file, 'utf8')).toMatch(/^export const GET = answer\(/m);
});
