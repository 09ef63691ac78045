import { findDates } from './written-dates.ts';

/** A line below the title that says when and by whom a document was passed, published or changed. */
export interface Adoption {
  line: string;
  date: string;
  wording: string;
  deed: string;
  /** The office that did it, without the number of its session. */
  office?: string;
}

const form =
  /^[（(]?(?:根据)?\d{4}年\d{1,2}月\d{1,2}日.*?(通过|批准|公布|发布|印发|修订|修正|施行)(?:[，,].{0,20})?[）)]*$/u;

const offices =
  /(?:[\p{Script=Han}]{1,12}?)?人民代表大会(?:常务委员会)?|国务院|政务院|最高人民(?:法院|检察院)|[\p{Script=Han}]{2,12}?(?:人民政府|总工会|[部委局署])(?=第|令|公布|发布|印发|办公会议|部务会议|公告)/u;

/** The lines of adoption in the head of a document, in their order; what stands behind the first clause is none. */
export function listAdoptions(paragraphs: readonly string[]): Adoption[] {
  const end = paragraphs.findIndex((line) => /^第[一1](?:章|条)/u.test(line.trim()));
  return paragraphs.slice(0, end < 0 ? 10 : end).flatMap((paragraph): Adoption[] => {
    const line = paragraph.trim();
    const deed = form.exec(line)?.[1];
    const [first] = findDates(line);
    if (deed === undefined || !first) return [];
    const office = findOffice(line);
    return [
      { line, date: first.date, wording: first.wording, deed, ...(office === undefined ? {} : { office }) },
    ];
  });
}

/** 第七届全国人民代表大会第五次会议 is 全国人民代表大会. */
function findOffice(line: string): string | undefined {
  const bare = line
    .replace(/^[（(]?(?:根据)?\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*(?:经)?/u, '')
    .replace(/^《([^》]*?)关于修[改订][^》]*》.*/u, '$1公布')
    .replace(/第?[一二三四五六七八九十\d]+届/u, '');
  return offices.exec(bare)?.[0];
}
