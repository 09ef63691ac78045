import { absenceCounted } from './rules/absence-counted.ts';
import { bodyEmpty } from './rules/body-empty.ts';
import { bodyHtml } from './rules/body-html.ts';
import type { Check } from './check.ts';
import { codeIndented } from './rules/code-indented.ts';
import { codeUnclosed } from './rules/code-unclosed.ts';
import { dateFar } from './rules/date-far.ts';
import { dateForm } from './rules/date-form.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { dateOrder } from './rules/date-order.ts';
import { datePrecision } from './rules/date-precision.ts';
import { digitsFullWidth } from './rules/digits-full-width.ts';
import { documentNumber } from './rules/document-number.ts';
import { emphasisVisible } from './rules/emphasis-visible.ts';
import { fieldChoice } from './rules/field-choice.ts';
import { fieldEmpty } from './rules/field-empty.ts';
import { fieldInvalid } from './rules/field-invalid.ts';
import { fieldKind } from './rules/field-kind.ts';
import { fieldMissing } from './rules/field-missing.ts';
import { fieldRepeated } from './rules/field-repeated.ts';
import { fieldTooLong } from './rules/field-too-long.ts';
import { fieldUnknown } from './rules/field-unknown.ts';
import { fileEmpty } from './rules/file-empty.ts';
import { fileKind } from './rules/file-kind.ts';
import { fileLeftover } from './rules/file-leftover.ts';
import { fileMisplaced } from './rules/file-misplaced.ts';
import { fileName } from './rules/file-name.ts';
import { fileNotText } from './rules/file-not-text.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { fileUnreadable } from './rules/file-unreadable.ts';
import { footnoteMissing } from './rules/footnote-missing.ts';
import { formOfAddress } from './rules/form-of-address.ts';
import { frontMatterMissing } from './rules/front-matter-missing.ts';
import { frontMatterRepeated } from './rules/front-matter-repeated.ts';
import { hanSpaced } from './rules/han-spaced.ts';
import { headingEmpty } from './rules/heading-empty.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingSpace } from './rules/heading-space.ts';
import { htmlEntity } from './rules/html-entity.ts';
import { idRepeated } from './rules/id-repeated.ts';
import { htmlSwallowed } from './rules/html-swallowed.ts';
import { imageAlt } from './rules/image-alt.ts';
import { imageMissing } from './rules/image-missing.ts';
import { imageRemote } from './rules/image-remote.ts';
import { imageUnreadable } from './rules/image-unreadable.ts';
import { linkAnchor } from './rules/link-anchor.ts';
import { linkBrackets } from './rules/link-brackets.ts';
import { linkBroken } from './rules/link-broken.ts';
import { linkDraft } from './rules/link-draft.ts';
import { linkEmpty } from './rules/link-empty.ts';
import { linkLocal } from './rules/link-local.ts';
import { linkSwallowed } from './rules/link-swallowed.ts';
import { linkUnsafe } from './rules/link-unsafe.ts';
import { listSeparator } from './rules/list-separator.ts';
import { listSpace } from './rules/list-space.ts';
import { markupForeign } from './rules/markup-foreign.ts';
import { mdxCode } from './rules/mdx-code.ts';
import { mdxEmpty } from './rules/mdx-empty.ts';
import { mdxReference } from './rules/mdx-reference.ts';
import { pageAddress } from './rules/page-address.ts';
import { pairUnclosed } from './rules/pair-unclosed.ts';
import { paragraphIndent } from './rules/paragraph-indent.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { punctuationDash } from './rules/punctuation-dash.ts';
import { punctuationDot } from './rules/punctuation-dot.ts';
import { punctuationEllipsis } from './rules/punctuation-ellipsis.ts';
import { punctuationHalfWidth } from './rules/punctuation-half-width.ts';
import { punctuationMisplaced } from './rules/punctuation-misplaced.ts';
import { punctuationRepeated } from './rules/punctuation-repeated.ts';
import { punctuationSpace } from './rules/punctuation-space.ts';
import { quoteStraight } from './rules/quote-straight.ts';
import { redirectAddress } from './rules/redirect-address.ts';
import { redirectChain } from './rules/redirect-chain.ts';
import { redirectMissing } from './rules/redirect-missing.ts';
import { redirectRepeated } from './rules/redirect-repeated.ts';
import { redirectTaken } from './rules/redirect-taken.ts';
import { referenceDraft } from './rules/reference-draft.ts';
import { referenceLoop } from './rules/reference-loop.ts';
import { referenceMissing } from './rules/reference-missing.ts';
import { signSwallowed } from './rules/sign-swallowed.ts';
import { siteMissing } from './rules/site-missing.ts';
import { skipReason } from './rules/skip-reason.ts';
import { skipRefused } from './rules/skip-refused.ts';
import { skipUnknown } from './rules/skip-unknown.ts';
import { skipUnneeded } from './rules/skip-unneeded.ts';
import { sourceHearsay } from './rules/source-hearsay.ts';
import { tableBroken } from './rules/table-broken.ts';
import { tableLarge } from './rules/table-large.ts';
import { textConflict } from './rules/text-conflict.ts';
import { textControl } from './rules/text-control.ts';
import { textDamaged } from './rules/text-damaged.ts';
import { textInvisible } from './rules/text-invisible.ts';
import { textLookalike } from './rules/text-lookalike.ts';
import { textNotNfc } from './rules/text-not-nfc.ts';
import { textNotUtf8 } from './rules/text-not-utf8.ts';
import { textPrivateUse } from './rules/text-private-use.ts';
import { textRadical } from './rules/text-radical.ts';
import { textTangled } from './rules/text-tangled.ts';
import { titleRepeated } from './rules/title-repeated.ts';
import { valueAddress } from './rules/value-address.ts';
import { valueControl } from './rules/value-control.ts';
import { valueMarkup } from './rules/value-markup.ts';
import { vocabularyUnknown } from './rules/vocabulary-unknown.ts';
import { yamlColon } from './rules/yaml-colon.ts';
import { yamlComment } from './rules/yaml-comment.ts';
import { yamlQuote } from './rules/yaml-quote.ts';
import { yamlSpecial } from './rules/yaml-special.ts';
import { yamlTab } from './rules/yaml-tab.ts';
import { yamlUnreadable } from './rules/yaml-unreadable.ts';

/** The house style. The rules are independent of each other; their order is the order in which a file is read. */
export const allChecks: readonly Check[] = [
  // Where a file lies and what it is called.
  fileKind,
  fileUnreadable,
  fileLeftover,
  fileMisplaced,
  fileName,
  idRepeated,
  siteMissing,
  pageAddress,
  // What its bytes are.
  fileTooLarge,
  fileEmpty,
  fileNotText,
  imageUnreadable,
  textNotUtf8,
  textTangled,
  // What its text is made of.
  textControl,
  textInvisible,
  textDamaged,
  textRadical,
  textNotNfc,
  textLookalike,
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
  dateFar,
  valueControl,
  valueMarkup,
  valueAddress,
  datePrecision,
  listSeparator,
  documentNumber,
  // What the Markdown says.
  bodyEmpty,
  placeholderLeft,
  mdxCode,
  bodyHtml,
  htmlSwallowed,
  headingSpace,
  headingLevel,
  headingEmpty,
  paragraphIndent,
  codeIndented,
  codeUnclosed,
  listSpace,
  tableBroken,
  tableLarge,
  pairUnclosed,
  footnoteMissing,
  markupForeign,
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
  punctuationDot,
  punctuationMisplaced,
  digitsFullWidth,
  hanSpaced,
  htmlEntity,
  // How a thing is said.
  absenceCounted,
  sourceHearsay,
  // What entries say of each other.
  referenceMissing,
  referenceDraft,
  referenceLoop,
  vocabularyUnknown,
  titleRepeated,
  formOfAddress,
  mdxReference,
  mdxEmpty,
  linkBroken,
  linkDraft,
  linkAnchor,
  imageMissing,
  // Which old addresses lead on.
  redirectAddress,
  redirectMissing,
  redirectTaken,
  redirectChain,
  redirectRepeated,
  // Which rules it does without.
  skipUnknown,
  skipRefused,
  skipReason,
  skipUnneeded,
];
