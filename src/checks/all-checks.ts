import { bodyEmpty } from './body-empty.ts';
import type { Check } from './check.ts';
import { dateImpossible } from './date-impossible.ts';
import { fieldInvalid } from './field-invalid.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fileMisplaced } from './file-misplaced.ts';
import { fileName } from './file-name.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { idRepeated } from './id-repeated.ts';
import { mdxCode } from './mdx-code.ts';
import { referenceMissing } from './reference-missing.ts';
import { textConflict } from './text-conflict.ts';
import { textNotUtf8 } from './text-not-utf8.ts';
import { yamlUnreadable } from './yaml-unreadable.ts';

/** The house style, from the file's place to the links between entries. */
export const allChecks: readonly Check[] = [
  fileMisplaced,
  fileName,
  idRepeated,
  textNotUtf8,
  textConflict,
  frontMatterMissing,
  yamlUnreadable,
  fieldMissing,
  fieldUnknown,
  dateImpossible,
  fieldInvalid,
  mdxCode,
  bodyEmpty,
  referenceMissing,
];
