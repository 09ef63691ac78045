export interface DocumentNumber {
  /** As GB/T 9704 writes it: 云工发〔2024〕3号. */
  number: string;
  wording: string;
  /** It stands in the head of the document and is not one that the text cites. */
  isOwn: boolean;
}

const pattern =
  /([\p{Script=Han}]{2,12}?)\s*[〔[［(（【﹝]\s*(\d{4})\s*[〕\]］)）】﹞]\s*(?:第\s*)?0*(\d{1,4})\s*号/u;

/** The number of a document: 〔2017〕14号 with its issuer's short form, whatever brackets were typed. */
export function findDocumentNumber(paragraphs: readonly string[]): DocumentNumber | undefined {
  for (const [index, paragraph] of paragraphs.entries()) {
    const match = pattern.exec(paragraph);
    if (!match) continue;
    const [wording, issuer = '', year = '', serial = ''] = match;
    const isAlone = [...paragraph].length <= [...wording].length + 8;
    return { number: `${issuer}〔${year}〕${serial}号`, wording, isOwn: index < 6 && isAlone };
  }
  return undefined;
}
