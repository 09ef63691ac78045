import { titleOf } from '../library/entry.ts';
import { isDraft } from '../library/library.ts';
import { isArticle } from '../library/order.ts';
import { addDays, countDaysBetween } from '../text/days.ts';
import type { Care } from './advice.ts';

const patience = 31;

/** A draft is finished or given up within a month. */
export const oldDrafts: Care = {
  kind: 'draft-old',
  label: '放了一个多月的草稿',
  about: '“日期”或“更新日期”早于一个月前，还写着 draft: true。',
  list: ({ entries, today }) =>
    entries.filter(isArticle).flatMap((entry) => {
      const day = entry.data.updated ?? entry.data.date;
      if (!isDraft(entry) || day >= addDays(today, -patience)) return [];
      const message = `草稿放了${countDaysBetween(day, today)}天。`;
      return [{ file: entry.file, title: titleOf(entry), message, hint }];
    }),
};

const hint =
  '写完就删掉 draft: true，把“日期”改成发布的那天；不写了就删掉这个文件；还要等，就写上“更新日期”。';
