import { isTraditionalBase, traditionalFolder } from '../model/editions.ts';
import { settings } from './settings.ts';

/** The site in one kind of characters. */
export interface Edition {
  /** As BCP 47 names it. */
  language: 'zh-Hans' | 'zh-Hant';
  label: string;
  /** The full address of this page in it. */
  url: string;
  isThis: boolean;
}

/** The two editions of a page; none where the site has only one. */
export function listEditions(address: string): Edition[] {
  if (settings.traditional !== true) return [];
  const isTraditional = isTraditionalBase(settings.base);
  const base = isTraditional ? settings.base.slice(0, -traditionalFolder.length - 1) : settings.base;
  // No page has the address of the one for pages that are not there.
  const path = address === '/404/' ? '' : address.slice(1);
  return [
    { language: 'zh-Hans', label: '简体', url: `${settings.url}${base}${path}`, isThis: !isTraditional },
    {
      language: 'zh-Hant',
      label: '繁體',
      url: `${settings.url}${base}${traditionalFolder}/${path}`,
      isThis: isTraditional,
    },
  ];
}
