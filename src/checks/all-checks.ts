import { bodyEmpty } from './body-empty.ts';
import { bodyHtml } from './body-html.ts';
import type { Check } from './check.ts';
import { codeIndented } from './code-indented.ts';
import { codeUnclosed } from './code-unclosed.ts';
import { dateForm } from './date-form.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateOrder } from './date-order.ts';
import { datePrecision } from './date-precision.ts';
import { digitsFullWidth } from './digits-full-width.ts';
import { documentNumber } from './document-number.ts';
import { emphasisVisible } from './emphasis-visible.ts';
import { fieldChoice } from './field-choice.ts';
import { fieldEmpty } from './field-empty.ts';
import { fieldInvalid } from './field-invalid.ts';
import { fieldKind } from './field-kind.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldRepeated } from './field-repeated.ts';
import { fieldTooLong } from './field-too-long.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fileEmpty } from './file-empty.ts';
import { fileKind } from './file-kind.ts';
import { fileLeftover } from './file-leftover.ts';
import { fileMisplaced } from './file-misplaced.ts';
import { fileName } from './file-name.ts';
import { fileNotText } from './file-not-text.ts';
import { fileTooLarge } from './file-too-large.ts';
import { footnoteMissing } from './footnote-missing.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { frontMatterRepeated } from './front-matter-repeated.ts';
import { hanSpaced } from './han-spaced.ts';
import { headingEmpty } from './heading-empty.ts';
import { headingLevel } from './heading-level.ts';
import { headingSpace } from './heading-space.ts';
import { htmlEntity } from './html-entity.ts';
import { idRepeated } from './id-repeated.ts';
import { imageAlt } from './image-alt.ts';
import { imageMissing } from './image-missing.ts';
import { imageRemote } from './image-remote.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkBrackets } from './link-brackets.ts';
import { linkBroken } from './link-broken.ts';
import { linkDraft } from './link-draft.ts';
import { linkEmpty } from './link-empty.ts';
import { linkLocal } from './link-local.ts';
import { linkSwallowed } from './link-swallowed.ts';
import { linkUnsafe } from './link-unsafe.ts';
import { listSeparator } from './list-separator.ts';
import { listSpace } from './list-space.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxReference } from './mdx-reference.ts';
import { pairUnclosed } from './pair-unclosed.ts';
import { paragraphIndent } from './paragraph-indent.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { punctuationDash } from './punctuation-dash.ts';
import { punctuationEllipsis } from './punctuation-ellipsis.ts';
import { punctuationHalfWidth } from './punctuation-half-width.ts';
import { punctuationRepeated } from './punctuation-repeated.ts';
import { punctuationSpace } from './punctuation-space.ts';
import { quoteStraight } from './quote-straight.ts';
import { referenceDraft } from './reference-draft.ts';
import { referenceLoop } from './reference-loop.ts';
import { referenceMissing } from './reference-missing.ts';
import { signSwallowed } from './sign-swallowed.ts';
import { skipReason } from './skip-reason.ts';
import { skipRefused } from './skip-refused.ts';
import { skipUnknown } from './skip-unknown.ts';
import { skipUnneeded } from './skip-unneeded.ts';
import { tableBroken } from './table-broken.ts';
import { textConflict } from './text-conflict.ts';
import { textControl } from './text-control.ts';
import { textDamaged } from './text-damaged.ts';
import { textInvisible } from './text-invisible.ts';
import { textNotNfc } from './text-not-nfc.ts';
import { textNotUtf8 } from './text-not-utf8.ts';
import { textPrivateUse } from './text-private-use.ts';
import { textRadical } from './text-radical.ts';
import { textTangled } from './text-tangled.ts';
import { titleRepeated } from './title-repeated.ts';
import { yamlColon } from './yaml-colon.ts';
import { yamlComment } from './yaml-comment.ts';
import { yamlQuote } from './yaml-quote.ts';
import { yamlSpecial } from './yaml-special.ts';
import { yamlTab } from './yaml-tab.ts';
import { yamlUnreadable } from './yaml-unreadable.ts';

/** The house style. The rules are independent of each other; their order is the order in which a file is read. */
export const allChecks: readonly Check[] = [
  // Where a file lies and what it is called.
  fileKind,
  fileLeftover,
  fileMisplaced,
  fileName,
  idRepeated,
  // What its bytes are.
  fileTooLarge,
  fileEmpty,
  fileNotText,
  textNotUtf8,
  textTangled,
  // What its text is made of.
  textControl,
  textInvisible,
  textDamaged,
  textRadical,
  textNotNfc,
  textPrivateUse,
  textConflict,
  frontMatterRepeated,
  frontMatterMissing,
  // Whether its fields can be read.
  yamlColon,
  yamlTab,
  yamlQuote,
  yamlSpecial,
  yamlComment,
  fieldRepeated,
  yamlUnreadable,
  // What the fields say.
  fieldMissing,
  fieldEmpty,
  fieldUnknown,
  fieldKind,
  fieldChoice,
  fieldTooLong,
  fieldInvalid,
  dateImpossible,
  dateForm,
  dateOrder,
  datePrecision,
  listSeparator,
  documentNumber,
  // What the Markdown says.
  bodyEmpty,
  placeholderLeft,
  mdxCode,
  bodyHtml,
  headingSpace,
  headingLevel,
  headingEmpty,
  paragraphIndent,
  codeIndented,
  codeUnclosed,
  listSpace,
  tableBroken,
  pairUnclosed,
  footnoteMissing,
  // Where it leads to.
  linkBrackets,
  linkSwallowed,
  linkUnsafe,
  linkLocal,
  linkEmpty,
  imageAlt,
  imageRemote,
  // How the words are set.
  emphasisVisible,
  signSwallowed,
  quoteStraight,
  punctuationHalfWidth,
  punctuationRepeated,
  punctuationSpace,
  punctuationEllipsis,
  punctuationDash,
  digitsFullWidth,
  hanSpaced,
  htmlEntity,
  // What entries say of each other.
  referenceMissing,
  referenceDraft,
  referenceLoop,
  titleRepeated,
  mdxReference,
  linkBroken,
  linkDraft,
  linkAnchor,
  imageMissing,
  // Which rules it does without.
  skipUnknown,
  skipRefused,
  skipReason,
  skipUnneeded,
];
