/** The edition in traditional characters stands in this folder of the site, with all its pages at the same addresses. */
export const traditionalFolder = 'zh-hant';

/** Whether a base path is that of the edition. */
export function isTraditionalBase(basePath: string): boolean {
  return basePath.endsWith(`/${traditionalFolder}/`);
}
