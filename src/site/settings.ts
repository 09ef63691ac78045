import { contentDir, site } from 'virtual:site';
import { sealOf } from '../model/site.ts';

/** The one door to what is set: site.yaml, with what the build was told about address and base path. */
export const settings = {
  ...site,
  seal: sealOf(site),
  /** Where the words lie on this machine; never printed. */
  contentDir,
  /** As it stands in addresses: begins and ends with `/`, 汉字 and blanks are encoded. */
  base: encodeURI(import.meta.env.BASE_URL),
  /** Address of the site without a path or a slash at its end. */
  url: import.meta.env.SITE.replace(/\/$/, ''),
};

/** An address below the base path: `/people/` → `/x/people/`. */
export function href(address: string): string {
  return settings.base + address.replace(/^\//, '');
}

/** The full address of a page, for canonical links and citations. */
export function absoluteUrl(address: string): string {
  return settings.url + href(address);
}
