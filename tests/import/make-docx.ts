import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import { unzip, zip } from '../../scripts/import/docx/zip.ts';

/** Word documents for the cases, all of them invented: 云州, its union and its people exist nowhere. */

const center = AlignmentType.CENTER;
const text = (words: string): Paragraph =>
  new Paragraph({ indent: { firstLine: 480 }, children: [new TextRun(words)] });
const styled = (options: IRunOptions): TextRun => new TextRun(options);
const row = (...cells: string[]): TableRow =>
  new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) });

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A story with nearly everything a story can have. */
export function makeStoryDocx(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('尺长三十厘米，黄铜制。')] } },
      numbering: {
        config: [{ reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('云州工会简报')] }) },
          children: [
            new Paragraph({
              alignment: center,
              children: [styled({ text: '老焊工的', bold: true, size: 44 })],
            }),
            new Paragraph({
              alignment: center,
              children: [styled({ text: '一把铜尺', bold: true, size: 44 })],
            }),
            new Paragraph({ alignment: center, children: [new TextRun('——记云州机械厂周满仓')] }),
            text('云州市总工会的名册上，周满仓的工种写着焊工。他有一把铜尺，用了三十年，边上磨得发亮。'),
            new Paragraph({
              children: [
                new TextRun('他常说：'),
                styled({ text: '“先量后焊。”', bold: true }),
                new TextRun('这句话'),
                new TextRun({ text: '一字不改', emphasisMark: { type: 'dot' } }),
                new TextRun('地写在车间墙上，那把尺子'),
                new FootnoteReferenceRun(1),
                new TextRun('挂在旁边。'),
              ],
            }),
            new Paragraph({ children: [new TextRun('一、三十年一把尺')] }),
            text('一是量得准，二是用得住，三是⼯⼈离不开它。２０２４年，尺子进了厂史馆。'),
            new Paragraph({ numbering: { reference: 'dots', level: 0 }, children: [new TextRun('量缝宽')] }),
            new Paragraph({ numbering: { reference: 'dots', level: 0 }, children: [new TextRun('量坡口')] }),
            new Table({ rows: [row('工件', '误差'), row('法兰', '十丝'), row('支架', '二十丝')] }),
            new Paragraph({ children: [new TextRun('二、徒弟们')] }),
            new Paragraph({
              children: [
                new ImageRun({ type: 'png', data: pixel, transformation: { width: 10, height: 10 } }),
              ],
            }),
            new Paragraph({ alignment: center, children: [new TextRun('图为周满仓在量焊缝。')] }),
            text('他带出十二个徒弟，人人都有一把自己做的尺子，讲的都是工匠精神。'),
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun('（作者单位：云州市总工会）')],
            }),
          ],
        },
      ],
    }),
  );
}

/** A policy whose clauses Word counts by itself: their numbers are nowhere in its text. */
export function makePolicyDocx(): Promise<Buffer> {
  const clause = (words: string): Paragraph =>
    new Paragraph({ numbering: { reference: 'clauses', level: 0 }, children: [new TextRun(words)] });
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'clauses',
            levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' }],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ alignment: center, children: [new TextRun('云工发[2024]03号')] }),
            new Paragraph({
              heading: HeadingLevel.TITLE,
              children: [new TextRun('云州市总工会关于职工夜校的管理办法')],
            }),
            new Paragraph('第一章　总则'),
            clause('为了办好职工夜校，服务职工学技能，制定本办法。'),
            clause('本办法适用于云州市的职工夜校。'),
            new Paragraph('第二章　附则'),
            clause('夜校的经费由市、县两级工会分担。'),
            clause('本办法自2024年6月1日起施行，有效期至2029年5月31日。'),
            new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('云州市总工会')] }),
            new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('2024年5月6日')] }),
          ],
        },
      ],
    }),
  );
}

const change = { id: 1, author: '编辑', date: '2024-05-06T00:00:00Z' };

/** Somebody else has been over it: insertions, deletions, a comment. */
export function makeChangedDocx(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      comments: { children: [{ id: 0, author: '编辑', children: [new Paragraph('这里要不要写年份？')] }] },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('夜校的灯')] }),
            new Paragraph({
              children: [
                new TextRun('江口县的夜校每晚'),
                new DeletedTextRun({ text: '六点', ...change }),
                new InsertedTextRun({ text: '七点', ...change, id: 2 }),
                new CommentRangeStart(0),
                new TextRun('亮灯'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun('，来的人自己带凳子，没有人缺课。'),
              ],
            }),
          ],
        },
      ],
    }),
  );
}

/** Headings by style, numbered and nested lists, a table with merged cells, a quotation. */
export function makeReportDocx(): Promise<Buffer> {
  const item = (words: string, level: number): Paragraph =>
    new Paragraph({ numbering: { reference: 'steps', level }, children: [new TextRun(words)] });
  const decimal = { format: LevelFormat.DECIMAL, text: '%1.' };
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [
              { level: 0, ...decimal },
              { level: 1, format: LevelFormat.BULLET, text: '–' },
            ],
          },
        ],
      },
      styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal' }] },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('江口县办夜校的做法')] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('怎样起头')] }),
            text('江口县总工会从一间教室办起，三年里办了六间，教室都在江口县工人文化宫。'),
            item('找教室', 0),
            item('工人文化宫', 1),
            item('厂里的会议室', 1),
            item('请老师', 0),
            new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun('花了多少钱')] }),
            new Table({
              rows: [
                row('年份', '教室', '学员'),
                row('2022', '1', '40'),
                new TableRow({
                  children: [
                    new TableCell({ columnSpan: 2, children: [new Paragraph('合计六间')] }),
                    new TableCell({ children: [new Paragraph('310')] }),
                  ],
                }),
              ],
            }),
            new Paragraph({ style: 'Quote', children: [new TextRun('灯亮着，心里就亮着。')] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('以后怎样办')] }),
            text('李明说，以后还要办女工班。'),
          ],
        },
      ],
    }),
  );
}

/** What no library writes and Word and WPS do: a text box in both old and new form, 拼音 over a character, a field, a
 *  moved passage, a formula. */
export async function makeFramedDocx(): Promise<Buffer> {
  const parts = unzip(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('空')] }] })),
  );
  const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  const box = `<w:txbxContent><w:p>${run('文本框里写着：先量后焊。')}</w:p></w:txbxContent>`;
  const body = [
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>老焊工的一把铜尺</w:t></w:r></w:p>`,
    `<w:p>${run('周满仓的')}<w:r><w:ruby><w:rt>${run('hàn 汉')}</w:rt><w:rubyBase>${run('焊')}</w:rubyBase></w:ruby></w:r>${run('枪放在桌上。')}`,
    `<w:fldSimple w:instr="DATE">${run('二〇二四年五月')}</w:fldSimple>${run('，他退休了。')}`,
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice>`,
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    `<w:p><w:moveFrom w:id="1" w:author="编">${run('搬走的话。')}</w:moveFrom>${run('徒弟们来看他。')}</w:p>`,
    `<w:p><w:moveTo w:id="2" w:author="编">${run('搬走的话。')}</w:moveTo><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>`,
  ].join('');
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const names =
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
  const open = /<w:document([^>]*)>/.exec(xml)?.[1] ?? '';
  const own = names.split(' ').filter((name) => !open.includes(name.split('=')[0] ?? ''));
  const written = xml
    .replace(/<w:document([^>]*)>/, `<w:document$1 ${own.join(' ')}>`)
    .replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`);
  return zip(new Map([...parts, ['word/document.xml', Buffer.from(written)]]));
}
