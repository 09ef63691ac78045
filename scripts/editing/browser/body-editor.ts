import { make } from '../../../src/search/browser/elements.ts';
import { makeDropZone } from './drop-zone.ts';
import { makeButton, nextId } from './parts.ts';
import { Answered, upload } from './session.ts';
import { tell } from './tell.ts';
import { showUndo } from './undo.ts';

/** The text of an article. What stands before its first and behind its last line is kept. */
export function makeBodyEditor(body: string, isMdx: boolean): { element: HTMLElement; read(): string } {
  const [lead, tail] = [
    /^\s*\n/.exec(body)?.[0] ?? '\n',
    /\s*$/.exec(body.trimStart() === '' ? '' : body)?.[0] || '\n',
  ];
  const id = nextId('body');
  const input = make('textarea', { id, class: 'desk-body', rows: '24', 'aria-describedby': `${id}-hint` });
  input.value = body.trim() === '' ? '' : body.slice(/^\s*\n/.exec(body)?.[0].length ?? 0).trimEnd();
  const start = input.value;
  const hint = make(
    'p',
    { class: 'desk-hint', id: `${id}-hint` },
    '段落之间空一行；小标题写成“## 小标题”；文中的人和事会自动连到名录。',
  );
  const element = make(
    'div',
    { class: 'desk-field', 'data-field': 'body' },
    make('p', { class: 'desk-label' }, make('label', { for: id }, '正文')),
    hint,
    input,
    makePictureAsker(input, isMdx),
    make('div', { class: 'desk-own' }),
  );
  return { element, read: () => (input.value === start ? body : `${lead}${input.value.trimEnd()}${tail}`) };
}

/** A picture for the text: it is put away, then its description and its source are asked, then it stands where the cursor was. */
function makePictureAsker(text: HTMLTextAreaElement, isMdx: boolean): HTMLElement {
  const place = make('div', { class: 'desk-asked', role: 'group', 'aria-label': '放一张图片' });
  const take = async ([first]: readonly File[]): Promise<void> => {
    if (!first) return;
    try {
      const { file } = await upload('picture', first);
      void showUndo();
      askAbout(
        file,
        place,
        (mark) => {
          insert(text, mark);
        },
        isMdx,
      );
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      tell(error.message);
    }
  };
  const { element } = makeDropZone('正文里放图片：拖到这里，或者', 'image/*', false, take);
  return make('div', {}, element, place);
}

const questions = {
  alt: ['替代文字', '给看不见图片的人：图上是谁、在做什么。'],
  source: ['图源', '图片从哪里来，例如 江州扇厂。'],
  photographer: ['拍摄者', '谁拍的。'],
  licence: ['授权', '凭什么可以用：本人同意、单位授权或许可协议。'],
} as const;

function askAbout(
  file: string,
  place: HTMLElement,
  insertMark: (mark: string) => void,
  isMdx: boolean,
): void {
  const keys = (Object.keys(questions) as (keyof typeof questions)[]).filter(
    (key) => isMdx || key === 'alt' || key === 'source',
  );
  const fields = keys.map((key) => {
    const input = make('input', { type: 'text', id: nextId('ask'), required: '' });
    const [label, hint] = questions[key];
    const part = make(
      'div',
      { class: 'desk-field' },
      make('p', { class: 'desk-label' }, make('label', { for: input.id }, label)),
      make('p', { class: 'desk-hint' }, hint),
      input,
    );
    return { key, input, part };
  });
  const put = makeButton('放进正文', () => {
    const empty = fields.find(({ input }) => input.value.trim() === '');
    if (empty) {
      tell(`请写${questions[empty.key][0]}。`);
      empty.input.focus();
      return;
    }
    insertMark(
      writeMark(file, Object.fromEntries(fields.map(({ key, input }) => [key, input.value.trim()])), isMdx),
    );
    place.replaceChildren();
  });
  place.replaceChildren(
    make('p', {}, `图片 ${file} 已经放进图片文件夹。写好下面几项，再放进正文。`),
    ...fields.map(({ part }) => part),
    put,
  );
  fields[0]?.input.focus();
}

/** Markdown has no place for a source but the text; the component of MDX has. */
function writeMark(file: string, values: Readonly<Record<string, string>>, isMdx: boolean): string {
  if (!isMdx)
    return `![${(values['alt'] ?? '').replace(/[[\]]/g, '')}](/images/${file})\n\n图源：${values['source'] ?? ''}`;
  const attributes = Object.entries(values).map(([key, value]) => `${key}="${value.replaceAll('"', '”')}"`);
  return `<Picture file="${file}" ${attributes.join(' ')} />`;
}

function insert(text: HTMLTextAreaElement, mark: string): void {
  const at = text.selectionEnd;
  const [before, after] = [text.value.slice(0, at).trimEnd(), text.value.slice(at).trimStart()];
  text.value = [before, mark, after].filter((part) => part !== '').join('\n\n');
  text.focus();
  const end = before.length + mark.length + 2;
  text.setSelectionRange(end, end);
}
