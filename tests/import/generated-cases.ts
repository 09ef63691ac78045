import {
  makeChangedDocx,
  makeFramedDocx,
  makePolicyDocx,
  makeReportDocx,
  makeStoryDocx,
} from './make-docx.ts';
import { rawDocxCases } from './raw-docx-cases.ts';
import { signDocxCases } from './sign-docx-cases.ts';
import { makePdf, setColumn, type PdfText } from './make-pdf.ts';

/** Inputs that are made anew for each run; a docx or PDF in git could not be read in a review. */
export const generatedCases: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'stories-docx-whole': makeStoryDocx,
  'policies-docx-counted-clauses': makePolicyDocx,
  'stories-docx-changes-and-comments': makeChangedDocx,
  'cases-docx-headings-lists-tables': makeReportDocx,
  'stories-docx-boxes-glosses-fields': makeFramedDocx,
  ...rawDocxCases,
  ...signDocxCases,
  'cases-pdf-pages': () => Promise.resolve(makePagesPdf()),
  'stories-pdf-columns': () => Promise.resolve(makeColumnsPdf()),
  'stories-pdf-doubled': () => Promise.resolve(makeDoubledPdf()),
  'cases-pdf-table-and-picture': () => Promise.resolve(makeTablePdf()),
  'cases-pdf-newspaper': () => Promise.resolve(makeNewspaperPdf()),
};

const contest =
  '云州市总工会今年把技能竞赛办到了车间里，报名的有电工、焊工和钳工，年纪最大的五十八岁，最小的才十九岁。';
const tools =
  '比赛那天，老师傅们带着自己的工具来，谁也不肯借别人的扳手。评委说，看手就知道是不是天天干活的人。';
const weld = '周满仓坐在看台上，看徒弟把一条焊缝走完，才站起来活动活动腿，说：“焊缝会说话。”';

/** Three pages with a head, page numbers and a paragraph that goes on over the page. */
function makePagesPdf(): Buffer {
  const [first, second] = [contest.slice(0, 34), contest.slice(34)];
  const page = (number: number, texts: PdfText[]): PdfText[] => [
    { text: '云州工会简报', x: 250, y: 800, size: 9 },
    ...texts,
    { text: `— ${number} —`, x: 280, y: 40, size: 9 },
  ];
  return makePdf([
    page(1, [
      { text: '车间里的比武', x: 200, y: 740, size: 22 },
      ...setColumn([tools, weld, first], { x: 60, y: 680, columns: 36 }),
    ]),
    page(2, [
      { text: second, x: 60, y: 740 },
      { text: '一、看台上', x: 84, y: 720 },
      ...setColumn([weld, tools], { x: 60, y: 700, columns: 36 }),
    ]),
    page(3, setColumn([contest, weld], { x: 60, y: 740, columns: 36 })),
  ]);
}

/** A page of text, one with a table, one with a picture. */
function makeTablePdf(): Buffer {
  const rows = [
    ['工种', '人数', '年龄最大'],
    ['电工', '十二', '五十八'],
    ['焊工', '九', '五十一'],
    ['钳工', '七', '四十九'],
  ];
  const table = rows.flatMap((row, line) =>
    row.map((text, column) => ({ text, x: 80 + column * 140, y: 640 - line * 22 })),
  );
  return makePdf(
    [
      [
        { text: '车间里的比武', x: 200, y: 740, size: 22 },
        ...setColumn([contest, tools], { x: 60, y: 680, columns: 36 }),
      ],
      [...setColumn([weld], { x: 60, y: 740, columns: 36 }), ...table],
      setColumn([tools], { x: 60, y: 740, columns: 36 }),
    ],
    [3],
  );
}

/** One article in two narrow columns under a headline that lies over both, its letters with radicals in them. */
function makeColumnsPdf(): Buffer {
  return makePdf([
    [
      { text: '焊缝会说话', x: 130, y: 760, size: 24 },
      ...setColumn([contest, weld], { x: 60, y: 700, columns: 14 }),
      ...setColumn([tools.replace('工具', '⼯具'), weld], { x: 260, y: 700, columns: 14 }),
    ],
  ]);
}

/** A headline that is painted twice, half a point apart, to look bold. */
function makeDoubledPdf(): Buffer {
  return makePdf([
    [
      { text: '焊缝会说话', x: 130, y: 760, size: 24 },
      { text: '焊缝会说话', x: 130.5, y: 759.5, size: 24 },
      ...setColumn([contest, weld], { x: 60, y: 700, columns: 30 }),
    ],
  ]);
}

/** Two articles side by side, each with its headline over its column, and a caption below. */
function makeNewspaperPdf(): Buffer {
  const left =
    '本报讯 云州市焊工技能竞赛昨天结束，二十名焊工进入决赛，焊缝要经得起探伤，片子上看得清清楚楚。';
  const right = '本报讯 江口县职工文化节开幕，广场舞队和合唱队轮流登台，热闹了三个晚上，看的人坐满了台阶。';
  return makePdf([
    [
      { text: '焊花里比高低', x: 60, y: 740, size: 20 },
      ...setColumn([left], { x: 60, y: 700, columns: 14 }),
      { text: '舞台属于职工', x: 300, y: 740, size: 20 },
      ...setColumn([right], { x: 300, y: 700, columns: 14 }),
      { text: '图为合唱队在文化节上。', x: 300, y: 560, size: 9 },
    ],
  ]);
}
