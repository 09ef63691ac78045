import {
  abstract,
  cell,
  heading,
  item,
  level,
  list,
  makeRawDocx,
  paragraph,
  relation,
  run,
  styled,
  table,
} from './make-raw-docx.ts';

/** Word files of every kind that went wrong somewhere, with made-up words. */
export const rawDocxCases: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'policies-docx-numbers-shared': () => Promise.resolve(makeSharedNumbers()),
  'policies-docx-numbers-by-style': () => Promise.resolve(makeStyleNumbers()),
  'policies-docx-numbers-doubtful': () => Promise.resolve(makeDoubtfulNumbers()),
  'cases-docx-numbers-of-all-forms': () => Promise.resolve(makeNumberForms()),
  'cases-docx-merged-cells': () => Promise.resolve(makeMergedCells()),
  'stories-docx-lost-pictures': () => Promise.resolve(makeLostPictures()),
  'stories-docx-unseen-words': () => Promise.resolve(makeUnseenWords()),
  'stories-docx-other-program': () => Promise.resolve(makeOtherProgram()),
};

const rules = heading('云州市职工夜校管理办法');

/** Two lists over one count, a start of its own, clauses that count through the chapters, a deleted and an empty item. */
function makeSharedNumbers(): Buffer {
  const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="编"/></w:rPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del w:id="2" w:author="编"><w:r><w:delText>删去的一条。</w:delText></w:r></w:del></w:p>`;
  return makeRawDocx({
    numbering:
      abstract(
        0,
        level(0, 'chineseCountingThousand', '第%1章'),
        level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
        level(2, 'chineseCounting', '（%3）'),
      ) +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="9"/></w:lvlOverride>'),
    body: [
      rules,
      item(1, 0, '总则'),
      item(1, 1, '为了办好职工夜校，制定本办法。'),
      item(1, 1, '夜校设下列课程：'),
      item(1, 2, '看图；'),
      item(1, 2, '量具。'),
      deleted,
      item(2, 0, '学员'),
      item(2, 1, '学员自愿报名，第二条的课程任选。'),
      item(2, 1, ''),
      item(2, 1, '报名的有下列人员：'),
      item(2, 2, '电工。'),
      paragraph('（中间的条文另行规定。）'),
      item(3, 1, '本办法由云州市总工会解释。'),
      item(3, 1, '本办法自印发之日起施行。'),
    ].join(''),
  });
}

/** Numbers that come from styles: a level that only the style says, one that names its style, a list behind a numbering style. */
function makeStyleNumbers(): Buffer {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Z1"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="条"/><w:basedOn w:val="Z1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="K1"><w:name w:val="款"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="numbering" w:styleId="N1"><w:name w:val="项"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
  ].join('');
  const numbering =
    abstract(
      0,
      level(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="Z1"/>'),
      level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
      level(2, 'chineseCounting', '（%3）', '<w:pStyle w:val="K1"/>'),
    ) +
    abstract(1, '<w:numStyleLink w:val="N1"/>') +
    abstract(2, '<w:styleLink w:val="N1"/>', level(0, 'ideographTraditional', '%1、')) +
    list(1, 0) +
    list(2, 1) +
    list(3, 2);
  return makeRawDocx({
    styles,
    numbering,
    body: [
      rules,
      styled('Z1', '总则'),
      styled('T1', '夜校每周三晚上开课，按第三条分班。'),
      styled('K1', '冬天七点开课。'),
      styled('K1', '夏天七点半开课。'),
      styled('Z1', '分班'),
      styled('T1', '每班不超过三十人。'),
      styled('T1', '分班照下列次序：'),
      item(2, 0, '先看工种。'),
      item(2, 0, '再看年限。'),
    ].join(''),
  });
}

/** The text names a clause that is not there, and Word's own cross-reference says another number. */
function makeDoubtfulNumbers(): Buffer {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref7 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第四条</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return makeRawDocx({
    numbering: abstract(0, level(0, 'chineseCountingThousand', '第%1条')) + list(1, 0),
    body: [
      rules,
      item(1, 0, '夜校由云州市总工会举办，违反第九条的不予报名。'),
      item(
        1,
        0,
        `<w:bookmarkStart w:id="7" w:name="_Ref7"/>${run('学员自带凳子，《教育法》第九十条另有规定的除外。')}<w:bookmarkEnd w:id="7"/>`,
      ),
      item(1, 0, `${run('前面说的')}${field}${run('从今年起照办。')}`),
    ].join(''),
  });
}

const number = (format: string, pattern: string, id: number): string =>
  abstract(id, level(0, format, pattern)) + list(id + 1, id);

/** Every form of number once, a list that goes on behind a paragraph and one that begins at five, numbers in a table. */
function makeNumberForms(): Buffer {
  const forms: readonly (readonly [string, string])[] = [
    ['decimal', '（%1）'],
    ['ideographTraditional', '%1、'],
    ['decimalEnclosedCircle', '%1'],
    ['upperLetter', '%1.'],
    ['chineseLegalSimplified', '%1、'],
    ['upperRoman', '%1.'],
    ['decimal', '%1.'],
  ];
  return makeRawDocx({
    numbering:
      forms.map(([format, pattern], index) => number(format, pattern, index)).join('') +
      `<w:abstractNum w:abstractNumId="20"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${list(21, 20)}` +
      abstract(30, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) +
      list(31, 30) +
      number('decimal', '%1', 40),
    body: [
      heading('夜校的几张清单'),
      ...forms.flatMap((_, index) => [
        item(index + 1, 0, '看图识图。'),
        item(index + 1, 0, '量具保养。'),
        paragraph('以上由江口县总工会安排。'),
      ]),
      item(7, 0, '这一项接着前面数。'),
      paragraph('从第五项起另有安排。'),
      item(21, 0, '第五项。'),
      item(21, 0, '第六项。'),
      paragraph('下面是目次。'),
      item(31, 0, '开课'),
      item(31, 1, '报名'),
      item(31, 0, '结业'),
      table(
        cell('序号') + cell('课程'),
        cell(item(41, 0, '')) + cell('看图'),
        cell(item(41, 0, '')) + cell('量具'),
      ),
    ].join(''),
  });
}

const top = '<w:vMerge w:val="restart"/>';
const below = '<w:vMerge/>';
const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;

/** Cells merged both ways, at the beginning, in the middle and at the end; a head over two rows; a row that begins late; bookmarks. */
function makeMergedCells(): Buffer {
  return makeRawDocx({
    body: [
      heading('江口县夜校报名表'),
      paragraph('江口县总工会把两期的报名人数列在下面，供各厂核对，有出入的请在本周内告诉夜校。'),
      table(
        cell('厂名', top) +
          cell('人数', span(2)) +
          '<w:bookmarkStart w:id="3" w:name="_Hlk1"/>' +
          cell('备注', top),
        cell('', below) + cell('电工') + cell('焊工') + cell('', below),
        cell('机械厂', top) + cell('十二') + cell('八') + cell('两班', top) + '<w:bookmarkEnd w:id="3"/>',
        cell('', below) + cell('九') + cell('七') + cell('', below),
        '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell('六') + cell('五') + cell('补报'),
        cell('合计四十七人', span(3)) + cell('已核对'),
      ),
      table(
        cell('周次') + cell('课程') + cell('老师'),
        cell('第一周') + cell('看图', top) + cell('周满仓'),
        cell('第二周') + cell('', below) + cell('李明'),
      ),
    ].join(''),
  });
}

const drawing = (blip: string): string =>
  paragraph(
    `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="p"><pic:pic><pic:blipFill><a:blip ${blip}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures that are links, that are missing, that lead nowhere, that no browser shows, and one in a group with words. */
function makeLostPictures(): Buffer {
  const group = `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><a:graphic><a:graphicData uri="g"><wpg:wgp><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic><wps:wsp><wps:txbx><w:txbxContent>${paragraph('图上写着：先量后焊。')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:group><v:shape><v:imagedata r:id="rId1"/></v:shape></v:group></w:pict></mc:Fallback></mc:AlternateContent>`;
  return makeRawDocx({
    relations: [
      relation('rId1', 'image', 'media/a.png'),
      relation('rId2', 'image', 'https://pic.example.com/a.png', 'TargetMode="External"'),
      relation('rId3', 'image', 'media/gone.png'),
      relation('rId4', 'image', 'NULL'),
      relation('rId5', 'image', 'media/b.emf'),
    ].join(''),
    parts: { 'media/a.png': pixel, 'media/b.emf': 'emf' },
    body: [
      heading('铜尺的照片'),
      paragraph('周满仓有一把铜尺，用了三十年，云州机械厂的人都认得它。'),
      drawing('r:link="rId2"'),
      drawing('r:embed="rId3"'),
      drawing('r:embed="rId4"'),
      drawing('r:embed="rId99"'),
      drawing('r:embed="rId5"'),
      drawing('r:embed="rId1"'),
      paragraph(`<w:r>${group}</w:r>${run('尺子挂在墙上。')}`),
    ].join(''),
  });
}

/** Hidden and struck words, a list of contents, raised signs, ornamental letters, a diagram, an embedded page, bold beside bold. */
function makeUnseenWords(): Buffer {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}${styled('TOC1', '怎样量 1')}</w:sdtContent></w:sdt>`;
  return makeRawDocx({
    styles:
      '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="character" w:styleId="H"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>',
    relations:
      relation('rId8', 'diagramData', 'diagrams/data1.xml') + relation('rId9', 'aFChunk', 'chunk.html'),
    parts: {
      'diagrams/data1.xml':
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>先量</a:t><a:t>后焊</a:t></dgm:dataModel>',
      'chunk.html': '<html><body><p>嵌进来的网页写着：尺子要放平。</p></body></html>',
    },
    body: [
      heading('铜尺怎样量'),
      contents,
      paragraph('怎样量', '<w:outlineLvl w:val="0"/>'),
      paragraph(
        `${run('周满仓量的面积是25m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('，误差10')}${run('-3', '<w:vertAlign w:val="superscript"/>')}${run('米')}${run('，这句话看不见', '<w:vanish/>')}${run('，这句也看不见', '<w:rStyle w:val="H"/>')}${run('，用了')}${run('二十年', '<w:strike/>')}${run('三十年。')}`,
      ),
      paragraph(`${run('（一）', '<w:b/>')}${run('放平', '<w:b/><w:i/>')}${run('再量。')}`),
      paragraph('<w:r><w:pict><v:shape><v:textpath string="匠心如尺"/></v:shape></w:pict></w:r>'),
      paragraph(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="d"><dgm:relIds r:dm="rId8"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      '<w:altChunk r:id="rId9"/>',
      paragraph('怎样收', '<w:outlineLvl w:val="0"/>'),
      paragraph(
        `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('量完了擦干净，挂回墙上。')}</w:sdtContent></w:sdt>`,
      ),
    ].join(''),
  });
}

/** Another main part and other letters for the namespace. */
function makeOtherProgram(): Buffer {
  return makeRawDocx({
    main: 'document2.xml',
    prefix: 'ns0',
    body: heading('夜校的灯') + paragraph('江口县的夜校每晚七点亮灯，来的人自己带凳子，没有人缺课。'),
  });
}
