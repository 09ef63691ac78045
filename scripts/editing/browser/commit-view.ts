import { make } from '../../../src/search/browser/elements.ts';
import { proposeMessage } from '../../../src/editing/commit-message.ts';
import type { CommitOffer } from '../commit-content.ts';
import { makeAlert, makeButton, makeTag, nextId } from './parts.ts';
import { Answered, ask } from './session.ts';
import { tell } from './tell.ts';

const kinds = { added: '新增', changed: '修改', removed: '删除' } as const;

/** What has changed since the last commit, with a message for it; committed when somebody says so. */
export async function showCommit(view: HTMLElement): Promise<void> {
  document.title = '提交 · 编辑台';
  const offer = await ask('changes');
  view.append(make('h1', {}, '提交'));
  if (offer.obstacle !== undefined) view.append(makeAlert(offer.obstacle));
  else if (offer.changes.length === 0) view.append(make('p', { class: 'desk-good' }, '没有改动，不用提交。'));
  else drawOffer(view, offer);
}

function drawOffer(view: HTMLElement, { changes, message, isNameless }: CommitOffer): void {
  const rows = changes.map((change) => {
    const box = make('input', { type: 'checkbox', checked: '' });
    const { kind, label, title, path, findings } = change;
    const text = make(
      'label',
      { class: 'desk-check' },
      box,
      make(
        'span',
        {},
        makeTag(kinds[kind], kind),
        ` ${label} `,
        make('b', {}, title),
        ' ',
        make('span', { class: 'desk-id' }, path),
        findings > 0 ? makeTag(`${findings} 处问题`, 'warning') : '',
      ),
    );
    return { change, box, element: make('li', {}, text) };
  });
  const chosen = (): CommitOffer['changes'] =>
    rows.filter(({ box }) => box.checked).map(({ change }) => change);
  const words = make('textarea', { id: 'desk-message', rows: '2', 'aria-describedby': 'desk-message-hint' });
  words.value = message;
  let proposed = message;
  const list = make('ul', { class: 'desk-changes' }, ...rows.map(({ element }) => element));
  list.addEventListener('change', () => {
    const fresh = proposeMessage(chosen());
    if (words.value === proposed) words.value = fresh;
    proposed = fresh;
    button.disabled = chosen().length === 0;
  });
  const [name, email] = [makeAsked('你的姓名', 'text'), makeAsked('你的邮箱', 'email')];
  const notice = make('div', {});
  const commit = async (): Promise<void> => {
    button.disabled = true;
    words.readOnly = true;
    try {
      const { message: said } = await ask('commit', {
        paths: chosen().map(({ path }) => path),
        message: words.value,
        name: name.input.value,
        email: email.input.value,
      });
      view.replaceChildren();
      await showCommit(view);
      tell(`已经提交：${said}`);
      view.append(
        make(
          'p',
          { class: 'desk-lead' },
          `刚刚提交：${said}。要让别人看到，还要推送：在 VS Code 左边的“源代码管理”里点“同步更改”，或者请维护人员来做。`,
        ),
      );
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      notice.replaceChildren(makeAlert(error.message));
      notice.querySelector<HTMLElement>('[role=alert]')?.focus();
    } finally {
      button.disabled = false;
      words.readOnly = false;
    }
  };
  const button = makeButton('提交选中的文件', commit, 'main');
  view.append(
    make(
      'p',
      { class: 'desk-lead' },
      '提交就是给改动记一笔：改了哪些、为什么。只提交内容文件夹里选中的文件。',
    ),
    notice,
    list,
    make(
      'div',
      { class: 'desk-field' },
      make('p', { class: 'desk-label' }, make('label', { for: 'desk-message' }, '说明')),
      make('p', { class: 'desk-hint', id: 'desk-message-hint' }, '替你写好了一句，可以改。'),
      words,
    ),
    ...(isNameless
      ? [
          make('p', { class: 'desk-hint' }, 'git 还不知道你是谁。写一次就记在这个仓库里，以后不再问。'),
          name.element,
          email.element,
        ]
      : []),
    make('div', { class: 'desk-foot' }, button),
  );
}

function makeAsked(label: string, type: string): { element: HTMLElement; input: HTMLInputElement } {
  const input = make('input', { type, id: nextId('who'), autocomplete: 'on' });
  return {
    input,
    element: make(
      'div',
      { class: 'desk-field' },
      make('p', { class: 'desk-label' }, make('label', { for: input.id }, label)),
      input,
    ),
  };
}
