import {
  abstract,
  heading,
  item,
  level,
  list,
  makeRawDocx,
  paragraph,
  relation,
  run,
  styled,
} from './make-raw-docx.ts';

/** Word files whose signs stand outside of the words: in fields, fonts and formulas; official papers with a list of contents. */
export const signDocxCases: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'stories-docx-signs-outside-of-words': () => Promise.resolve(makeSigns()),
  'stories-docx-formulas': () => Promise.resolve(makeFormulas()),
  'policies-docx-contents-and-signature': () => Promise.resolve(makePaper()),
  'policies-docx-numbers-begun-anew': () => Promise.resolve(makeBegunAnew()),
  'stories-docx-document-inside': () => Promise.resolve(makeInside()),
};

const intro = paragraph('云州机械厂的夜校有一本尺寸簿，周满仓每天把量得的数写在里面。');
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (...codes: readonly string[]): string => mark('begin') + codes.map(code).join('') + mark('end');

function makeSigns(): Buffer {
  const canvas =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="c"><a:sp><a:t>锁在图里的字</a:t></a:sp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  return makeRawDocx({
    styles:
      '<w:style w:type="character" w:styleId="U"><w:name w:val="上"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    relations: relation('rId1', 'image', 'media/a.png'),
    parts: { 'media/a.png': 'png' },
    body: [
      heading('尺寸簿'),
      intro,
      paragraph(
        `${field(' eq \\o\\ac(○,1)')}${run('量缝宽；')}${field(' eq \\o\\ac(○,', '12', ')')}${run('量坡口。')}`,
      ),
      paragraph(
        `${run('他把')}${field('EQ \\* jc2 \\* "Font:宋体" \\* hps11 \\o\\ad(\\s\\up 10(', 'hàn', '),焊)')}${run('缝的')}${field('eq \\f(1,3)')}${run('磨平，')}${field('eq \\i(0,1,面积)')}${run('不写。')}`,
      ),
      paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>${run('看图，')}<w:r><w:sym w:font="宋体" w:char="5C3A"/></w:r>${run('放平')}<w:r><w:sym w:font="Nobody" w:char="E001"/></w:r>${run('。')}`,
      ),
      paragraph(
        `${run('面积30m')}${run('2', '<w:rStyle w:val="U"/>')}${run('，误差10')}${run('-3', '<w:position w:val="10"/><w:sz w:val="14"/>')}${run('米。')}`,
      ),
      paragraph(`${field(' LISTNUM ')}${run('量完收好。')}`),
      paragraph('<w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>'),
      paragraph(`${canvas}${run('簿子挂在墙上。')}`),
    ].join(''),
  });
}

function makeFormulas(): Buffer {
  const words = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const formula = (content: string): string => `<m:oMath>${content}</m:oMath>`;
  const fraction = `<m:f><m:num>${words('b-c')}</m:num><m:den>${words('c')}</m:den></m:f>`;
  const power = `<m:sSup><m:e>${words('r')}</m:e><m:sup>${words('2')}</m:sup></m:sSup>`;
  const sum = `<m:nary><m:sub>${words('i=1')}</m:sub><m:e>${words('误差')}</m:e></m:nary>`;
  return makeRawDocx({
    body: [
      heading('尺寸怎样算'),
      intro,
      paragraph(`${run('增长为')}${formula(words('a=') + fraction)}${run('，按月算。')}`),
      paragraph(`${run('半截面为')}${formula(fraction + words('S'))}${run('，写在簿上。')}`),
      paragraph(`<m:oMathPara>${formula(words('S=π') + power)}</m:oMathPara>`),
      paragraph(`${run('合起来是')}${formula(sum)}${run('，由老师傅算。')}`),
    ].join(''),
  });
}

function makePaper(): Buffer {
  const left = '<w:jc w:val="center"/>';
  const entry = (words: string, page: string): string =>
    paragraph(`${run(words)}<w:r><w:tab/></w:r>${run(page)}`);
  return makeRawDocx({
    body: [
      paragraph(run('云州市总工会文件', '<w:sz w:val="72"/>'), left),
      paragraph('云工发〔2024〕9号', left),
      paragraph(run('关于办好职工夜校的通知', '<w:sz w:val="44"/>'), left),
      paragraph('目　录'),
      entry('一、教室', '1'),
      paragraph('二、老师………………2'),
      paragraph('各县总工会：'),
      paragraph('一、教室'),
      paragraph('教室由云州市工人文化宫安排，每晚七点亮灯。'),
      paragraph('二、老师'),
      paragraph('老师从老师傅里请，每月换一位。'),
      paragraph('附件：1.报名表'),
      paragraph('2.课程表'),
      paragraph('云州市总工会'),
      paragraph('2024年5月6日'),
      paragraph('附件1'),
      paragraph('报名表'),
      paragraph('姓名、工种、年龄都要填。'),
      paragraph('抄送：云州机械厂。'),
    ].join(''),
  });
}

/** A start of its own counts whenever the level begins anew; a paragraph whose end is deleted goes on in the next; a level that only the style
 *  says, though the list stands in the paragraph. */
function makeBegunAnew(): Buffer {
  const cut =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="编"/></w:rPr></w:pPr>' +
    `${run('夜校收学员，')}</w:p>`;
  return makeRawDocx({
    styles:
      '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="款"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      abstract(
        0,
        level(0, 'chineseCountingThousand', '第%1章'),
        level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
        level(2, 'decimal', '（%3）'),
      ) + list(1, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="3"/></w:lvlOverride>'),
    body: [
      heading('云州市职工夜校补充规定'),
      item(1, 0, '总则'),
      cut,
      item(1, 1, '年龄不限，补足下列各项：'),
      styled('K', '第三项的话；'),
      paragraph('第四项的话。', '<w:pStyle w:val="K"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      item(1, 1, '学员自带凳子，另补下列各项：'),
      item(1, 2, '又从第三项起。'),
    ].join(''),
  });
}

function makeInside(): Buffer {
  return makeRawDocx({
    relations: relation('rId9', 'aFChunk', 'inner.docx'),
    parts: { 'inner.docx': makeRawDocx({ body: intro + paragraph('簿子一共写了三十本。') }) },
    body: heading('尺寸簿') + '<w:altChunk r:id="rId9"/>',
  });
}
