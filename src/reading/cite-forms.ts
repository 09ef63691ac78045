import {
  formatBibtex,
  formatCslJson,
  formatGb2015,
  formatGb2025,
  formatRis,
  parseDateParts,
  type BibItem,
} from '../text/bibliography.ts';
import { createButton, createElement } from './element.ts';

interface Citable {
  label: string;
  item: BibItem;
}

const forms: Readonly<Record<string, (item: BibItem) => string>> = {
  'GB/T 7714—2025': formatGb2025,
  'GB/T 7714—2015': formatGb2015,
  BibTeX: formatBibtex,
  RIS: formatRis,
  'CSL-JSON': formatCslJson,
};

/** Puts the choice of forms, and of what is cited where there is more than one, in the place of the button that asked for it. The text
 *  above follows each choice; the button that copies it copies what is shown. */
export function showForms(button: HTMLElement, day: string): void {
  const text = document.getElementById('citation');
  const written = button.dataset['forms'] ?? '';
  const citable = written === '' ? readPage() : (JSON.parse(written) as Citable[]);
  const [first] = citable;
  if (!text || !first) return;
  const chosen = { item: first.item, form: 'GB/T 7714—2025' };
  const show = (): void => {
    const item =
      chosen.item.URL === undefined ? chosen.item : { ...chosen.item, accessed: parseDateParts(day) };
    text.dataset['form'] = chosen.form;
    text.textContent = forms[chosen.form]?.(item) ?? '';
  };
  const formChoice = offerChoice('引文格式', Object.keys(forms), (form) => {
    chosen.form = form;
    show();
  });
  const itemChoice = offerChoice(
    '引用什么',
    citable.map(({ label }) => label),
    (label) => {
      chosen.item = citable.find((each) => each.label === label)?.item ?? first.item;
      show();
    },
  );
  button.parentElement?.after(...(citable.length > 1 ? [itemChoice] : []), formChoice);
  button.remove();
  formChoice.querySelector('button')?.focus();
}

/** A row of buttons of which one is pressed. */
function offerChoice(
  name: string,
  labels: readonly string[],
  choose: (label: string) => void,
): HTMLFieldSetElement {
  const buttons = labels.map((label, at) => {
    const button = createButton(label, 'button', () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
      choose(label);
    });
    button.setAttribute('aria-pressed', String(at === 0));
    return button;
  });
  return createElement('fieldset', { 'aria-label': name }, ...buttons);
}

/** What the structured data of an article say, as far as it is cited. */
interface Told {
  '@type': string;
  headline: string;
  url: string;
  datePublished: string;
  author: { name: string };
  mentions?: {
    name: string;
    legislationIdentifier?: string;
    legislationDate?: string;
    legislationPassedBy?: { name: string }[];
  };
}

/** What can be cited on the page of an article, from its structured data: the page, and the official text that it is about. */
function readPage(): Citable[] {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const { '@graph': graph = [] } = JSON.parse(text) as { '@graph'?: Told[] };
  const told = graph.find((thing) => thing['@type'] === 'Article');
  if (!told) return [];
  const id = told.url.split('/').at(-2) ?? 'page';
  const page: BibItem = {
    ...{ id, type: 'webpage', title: told.headline, URL: told.url, language: 'zh-CN' },
    ...(told.author.name === '' ? {} : { author: [{ literal: told.author.name }] }),
    issued: parseDateParts(told.datePublished),
  };
  const official = told.mentions;
  if (!official) return [{ label: '引用本页', item: page }];
  const item: BibItem = {
    ...{ id, type: 'legislation', title: official.name, language: 'zh-CN' },
    author: (official.legislationPassedBy ?? []).map(({ name }) => ({ literal: name })),
    ...(official.legislationIdentifier === undefined ? {} : { number: official.legislationIdentifier }),
    ...(official.legislationDate === undefined ? {} : { issued: parseDateParts(official.legislationDate) }),
  };
  return [
    { label: '引用本页', item: page },
    { label: '引用文件', item },
  ];
}
