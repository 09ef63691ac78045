import type { Library } from '../library/library.ts';
import { grounds, vermilion } from '../model/colours.ts';
import { sealOf } from '../model/site.ts';
import { writeElement, writeXml } from './escape.ts';

/** What stands in the tab of a browser: the seal of the site. */
export function writeIcon({ site }: Library): string {
  const seal = {
    ...{ x: '32', y: '33', fill: grounds.onSeal, 'font-size': '44', 'font-weight': '700' },
    ...{ 'font-family': "'Songti SC', 'Noto Serif CJK SC', SimSun, serif" },
    ...{ 'text-anchor': 'middle', 'dominant-baseline': 'central' },
  };
  return writeElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 64 64' },
    writeElement('rect', { width: '64', height: '64', rx: '8', fill: site.colour ?? vermilion }),
    writeElement('text', seal, writeXml(sealOf(site))),
  );
}
