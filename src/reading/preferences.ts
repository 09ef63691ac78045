import { keep } from './storage.ts';

/** What a reader may choose; the empty value is the house's own. tokens.css answers to the attributes. */
export const choices = [
  {
    name: 'elder',
    label: '版式',
    values: [
      ['', '标准版'],
      ['on', '长辈版'],
    ],
  },
  {
    name: 'size',
    label: '字号',
    values: [
      ['small', '小'],
      ['', '标准'],
      ['large', '大'],
      ['larger', '特大'],
      ['largest', '最大'],
    ],
  },
  {
    name: 'leading',
    label: '行距',
    values: [
      ['tight', '紧'],
      ['', '标准'],
      ['loose', '松'],
    ],
  },
  {
    name: 'contrast',
    label: '对比度',
    values: [
      ['', '随系统'],
      ['standard', '标准'],
      ['more', '加强'],
    ],
  },
  {
    name: 'theme',
    label: '明暗',
    values: [
      ['', '随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  },
] as const;

export type PreferenceName = (typeof choices)[number]['name'];

const names: readonly PreferenceName[] = choices.map(({ name }) => name);
const root = document.documentElement;

export function getPreference(name: PreferenceName): string {
  return root.dataset[name] ?? '';
}

/** Shows the choice at once and keeps it for the next page; start.js reads it there. */
export function setPreference(name: PreferenceName, value: string): void {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  keep(
    'reading',
    Object.fromEntries(names.map((each) => [each, getPreference(each)]).filter(([, kept]) => kept)),
  );
}
