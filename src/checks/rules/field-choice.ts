import { z } from 'zod';
import { findSchema, unwrap } from '../../model/schema-shape.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck } from '../check.ts';
import { isJoinedText } from '../values.ts';

/** Where there is a choice, one of the choices is taken.
 *  Why: “劳模精神 ” and “劳动模范精神” made two filters where readers look for one. */
export const fieldChoice = defineCheck({
  code: 'field-choice',
  scope: 'entry',
  check({ schema: whole, parsed, faults }, report) {
    for (const { path, label, value, allowed } of faults) {
      if (allowed.length === 0 || typeof value !== 'string' || value.trim() === '') continue;
      if (typeof path.at(-1) === 'number' && isJoinedText(value)) continue;
      const schema = findSchema(whole, path);
      const labels = (schema && z.globalRegistry.get(unwrap(schema))?.labels) ?? {};
      const byLabel = allowed.find((choice) => labels[choice] === value.trim());
      const nearest = byLabel ?? findNearest(value, allowed);
      const list = allowed.map((choice) => (labels[choice] ? `${choice}（${labels[choice]}）` : choice));
      report({
        ...parsed.locate(path),
        field: label,
        length: [...value].length,
        message: `「${label}」写的是“${value}”，没有这个选项。`,
        hint: `${nearest === undefined ? '' : `你是不是想写“${nearest}”？`}可选：${list.join('、')}。`,
      });
    }
  },
});
