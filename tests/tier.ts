/** Whether this is `npm run test:all`: every view, every size, every moment. `npm test` takes a few of each. */
export const isWholeTrial = process.env['TEST_ALL'] === '1';

/** All of them in `npm run test:all`, the few in `npm test`. */
export function everyOrFew<T>(every: T, few: T): T {
  return isWholeTrial ? every : few;
}
