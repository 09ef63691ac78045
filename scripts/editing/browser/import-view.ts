import { isArticleName } from '../../../src/model/names.ts';
import { make } from '../../../src/search/browser/elements.ts';
import type { ImportReport, WrittenDraft } from '../import-upload.ts';
import { makeDropZone } from './drop-zone.ts';
import { makeAlert, makeEditLink, makePageLink, makeTag } from './parts.ts';
import { Answered, ask, upload } from './session.ts';
import { tell } from './tell.ts';
import { showUndo } from './undo.ts';

const accept = '.docx,.pdf,.html,.htm,.txt,.md,.markdown';

/** Word, PDF and web pages become drafts; what became of each stands beside the original. */
export async function showImport(view: HTMLElement): Promise<void> {
  document.title = '导入稿件 · 编辑台';
  const { collections } = await ask('home');
  const kinds = collections
    .filter(({ name }) => isArticleName(name))
    .map(({ name, label }, at) => {
      const radio = make('input', {
        type: 'radio',
        name: 'desk-to',
        value: name,
        ...(at === 0 ? { checked: '' } : {}),
      });
      return { radio, label: make('label', { class: 'desk-check' }, radio, label) };
    });
  const reports = make('div', { class: 'desk-reports' });
  const take = async (files: readonly File[]): Promise<void> => {
    const to = kinds.find(({ radio }) => radio.checked)?.radio.value ?? '';
    input.disabled = true;
    for (const [at, file] of files.entries()) {
      tell(`正在读 ${file.name}（${at + 1}/${files.length}）……`);
      reports.append(drawReport(await readOne(file, to)));
    }
    input.disabled = false;
    tell(`读完了 ${files.length} 个文件，报告在下面。`);
    void showUndo();
  };
  const { element: zone, input } = makeDropZone('把文件拖到这里（可以一次几个），或者', accept, true, take);
  view.append(
    make('h1', {}, '导入稿件'),
    make(
      'p',
      { class: 'desk-lead' },
      '能读 Word（.docx）、PDF、网页、文本。读好就是草稿，不会发布；没有带过来的，报告里都写着。',
    ),
    make(
      'fieldset',
      { class: 'desk-field' },
      make('legend', { class: 'desk-label' }, '放进哪个栏目'),
      make('div', { class: 'desk-inline' }, ...kinds.map(({ label }) => label)),
    ),
    zone,
    reports,
  );
}

async function readOne(file: File, to: string): Promise<ImportReport> {
  try {
    return await upload('import', file, to);
  } catch (error) {
    if (!(error instanceof Answered)) throw error;
    return { name: file.name, refusal: error.message };
  }
}

function drawReport(report: ImportReport): HTMLElement {
  const heading = make('h2', {}, report.name);
  if ('refusal' in report)
    return make('section', { class: 'desk-report' }, heading, makeAlert(`没有导入：${report.refusal}`));
  const { drafts, count, isComplete, dropped, remarks, original } = report;
  return make(
    'section',
    { class: 'desk-report' },
    heading,
    make('p', { class: isComplete ? 'desk-good' : 'desk-alert' }, count),
    ...drafts.map(drawDraft),
    makePoints(
      '没有带过来的',
      dropped.map(({ what, count: many, text }) => `${what} ${many} 处：${text}`),
    ),
    makePoints('改了写法、看不懂的', remarks),
    make(
      'div',
      { class: 'desk-beside' },
      make(
        'section',
        { tabindex: '0', role: 'region', 'aria-label': '原文' },
        make('h3', {}, '原文'),
        ...original.map(drawLine),
      ),
      make(
        'section',
        { tabindex: '0', role: 'region', 'aria-label': '草稿' },
        make('h3', {}, '草稿'),
        ...drafts.flatMap(({ title, text }) => [
          make('p', {}, make('b', {}, title)),
          ...text.map((line) => make('p', {}, line)),
        ]),
      ),
    ),
  );
}

const drawLine = ({ text, isDropped }: { text: string; isDropped: boolean }): HTMLElement =>
  make('p', {}, isDropped ? make('del', { title: '没有带过来' }, text) : text);

function drawDraft({ path, title, address, pictures, needed, proposed, remarks }: WrittenDraft): HTMLElement {
  return make(
    'div',
    { class: 'desk-draft' },
    make('h3', {}, title),
    make(
      'p',
      { class: 'desk-about' },
      makeTag('草稿', 'draft'),
      make('span', { class: 'desk-id' }, path),
      pictures > 0 ? `图片 ${pictures} 张` : undefined,
    ),
    make('p', { class: 'desk-deeds' }, makeEditLink(path, title), makePageLink(address, title)),
    needed.length > 0
      ? make('p', { class: 'desk-need' }, make('b', {}, '请填：'), needed.join('、'))
      : undefined,
    makePoints('注意', remarks),
    make(
      'details',
      {},
      make('summary', {}, `替你填好的 ${proposed.length} 项，请核对`),
      make(
        'dl',
        { class: 'desk-proposed' },
        ...proposed.flatMap(({ label, value, reason }) => [
          make('dt', {}, label),
          make('dd', {}, value, make('small', {}, reason)),
        ]),
      ),
    ),
  );
}

function makePoints(title: string, points: readonly string[]): HTMLElement | undefined {
  if (points.length === 0) return undefined;
  return make(
    'div',
    { class: 'desk-points' },
    make('h4', {}, title),
    make('ul', {}, ...points.map((point) => make('li', {}, point))),
  );
}
