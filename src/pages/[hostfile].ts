import type { GetStaticPaths } from 'astro';
import { answer } from '../site/answer.ts';
import { listRedirects, writeRedirectLines } from '../site/redirects.ts';

/** Astro passes over files whose names begin with `_`; a parameter may begin with it. No rows, no file. */
export const getStaticPaths = (() =>
  listRedirects().length === 0 ? [] : [{ params: { hostfile: '_redirects' } }]) satisfies GetStaticPaths;

export const GET = answer(writeRedirectLines);
