import { make } from '../../../src/search/browser/elements.ts';
import type { ShownFinding } from '../../../src/editing/form-findings.ts';
import type { OpenForm } from '../open-form.ts';
import { showConflict, showGone } from './conflict.ts';
import { makeEntryForm, type Changes, type FormState } from './entry-form.ts';
import { inTurn } from './in-turn.ts';
import { makeAlert, makeButton, makeCodeLink, makeFindings, makeLink, makePageLink } from './parts.ts';
import { Answered, ask } from './session.ts';
import { tell } from './tell.ts';
import { showUndo } from './undo.ts';
import { guardUnsaved } from './unsaved.ts';

/** The form of an entry that is there. */
export async function showForm(view: HTMLElement, path: string): Promise<void> {
  document.title = '编辑 · 编辑台';
  try {
    const open = await ask('open', { path });
    // Whoever has gone on meanwhile is asked about what is unsaved there.
    if (view.isConnected) drawForm(view, open);
  } catch (error) {
    if (!(error instanceof Answered)) throw error;
    showUnreadable(view, path, error);
  }
}

/** A file that no form can show is mended elsewhere, with what the rules say of it. */
function showUnreadable(view: HTMLElement, path: string, { message, more }: Answered): void {
  const findings = (more['findings'] ?? []) as readonly ShownFinding[];
  const place =
    typeof more['place'] === 'string' ? makeCodeLink(more['place'], findings[0]?.line) : undefined;
  view.replaceChildren(
    make('h1', {}, path),
    makeAlert(message, make('p', { class: 'desk-deeds' }, place, makeLink('回到全部条目', '#list'))),
    makeFindings(findings),
  );
}

const isEmpty = ({ set, remove, body }: Changes): boolean =>
  Object.keys(set).length === 0 && remove.length === 0 && body === undefined;

function drawForm(view: HTMLElement, open: OpenForm): void {
  const { file } = open;
  if (!file) return;
  const form = makeEntryForm(open);
  const title = titleOf(open);
  document.title = `${title} · 编辑台`;
  const notice = make('div', {});
  const state = make('span', { class: 'desk-state' });
  let { digest } = file;
  const take = (now: OpenForm, sent: FormState): void => {
    digest = now.file?.digest ?? digest;
    form.settle(sent);
    form.showFindings(now.findings);
    notice.replaceChildren();
    tell(sayFindings('已经保存。', now.findings));
    follow();
    void showUndo();
  };
  const send = async (over = digest): Promise<void> => {
    const [changes, sent] = [form.listChanges(), form.readState()];
    if (isEmpty(changes)) {
      tell('没有改动，不用保存。');
      return;
    }
    button.disabled = true;
    try {
      take(await ask('save', { path: file.path, digest: over, ...changes }), sent);
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      explain(error);
    } finally {
      button.disabled = false;
    }
  };
  const save = inTurn(send, () => !isEmpty(form.listChanges()));
  const explain = (error: Answered): void => {
    if (error.status === 409 && 'disk' in error.more) {
      const disk = error.more['disk'] as OpenForm;
      showConflict(notice, error, {
        useMine: () => save(disk.file?.digest),
        useTheirs: () => {
          guardUnsaved(() => false);
          view.replaceChildren();
          drawForm(view, disk);
          tell('换成了磁盘上的。');
        },
      });
    } else if (error.status === 410) showGone(notice, error, open.collection, file.id, form);
    else notice.replaceChildren(makeAlert(error.message));
    notice.querySelector<HTMLElement>('[role=alert]')?.focus();
    notice.scrollIntoView({ block: 'start' });
  };
  const button = makeButton('保存', () => save(), 'main');
  const follow = (): void => {
    state.textContent = isEmpty(form.listChanges()) ? '' : '有没保存的改动';
  };
  view.append(
    make(
      'header',
      { class: 'desk-title' },
      make('p', {}, open.label),
      make('h1', {}, title),
      make(
        'p',
        { class: 'desk-deeds' },
        makePageLink(file.address),
        makeCodeLink(file.place),
        make('span', { class: 'desk-id' }, file.path),
      ),
    ),
    notice,
    form.element,
    make(
      'div',
      { class: 'desk-foot' },
      button,
      state,
      make('span', { class: 'desk-hint' }, '也可以按 Ctrl+S'),
    ),
  );
  form.showFindings(open.findings);
  guardUnsaved(() => !isEmpty(form.listChanges()));
  watchForm(view, follow, () => void save());
}

/** Ctrl+S saves; whatever is typed or chosen is looked at once more. */
export function watchForm(view: HTMLElement, follow: () => void, save: () => void): void {
  view.addEventListener('input', follow);
  view.addEventListener('change', follow);
  view.addEventListener('click', follow);
  view.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  });
}

export function titleOf({ data, file, label }: OpenForm): string {
  const name = data['title'] ?? data['name'];
  return typeof name === 'string' ? name : (file?.id ?? label);
}

export function sayFindings(start: string, findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (findings.length === 0) return `${start}检查过了，没有问题。`;
  const warnings = findings.length - errors;
  return `${start}检查：${errors} 个错误、${warnings} 个提醒，写在各项下面。`;
}
