import { defineCheck } from '../check.ts';
import { placeOf } from '../parse-body.ts';

const mostColumns = 100;
const mostCells = 20_000;

/** A table has at most 100 columns and 20,000 cells.
 *  Why: short rows are filled up to the head. A table of 3,000 columns and 100,000 rows, a third of a megabyte as a file, took
 *  more than 6 GB to make into a page, and no reader could open it. */
export const tableLarge = defineCheck({
  code: 'table-large',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'table') continue;
      const [rows, columns] = [node.children.length, node.children[0]?.children.length ?? 0];
      const isWide = columns > mostColumns;
      if (!isWide && rows * columns <= mostCells) continue;
      report({
        ...placeOf(body, node),
        message: isWide
          ? `这张表有 ${columns} 列，超过了 ${mostColumns} 列，网页上放不下。`
          : `这张表有 ${rows} 行、${columns} 列，超过了 ${mostCells} 格，读者的手机打不开。`,
        hint: isWide
          ? '把表分成几张，每张先写相同的头一列；或只留读者用得上的列，全表写明在哪里查。'
          : '按年份或地区分成几张表；或只留读者用得上的行，全表写明在哪里查。',
      });
    }
  },
});
