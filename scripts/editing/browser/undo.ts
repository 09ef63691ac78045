import { findPart, make } from '../../../src/search/browser/elements.ts';
import { makeButton } from './parts.ts';
import { ask, Answered } from './session.ts';
import { tell, tellThere } from './tell.ts';

/** Offers to take back what was written last; nothing stands there where nothing was. */
export async function showUndo(): Promise<void> {
  const place = findPart('undo');
  const { undo } = await ask('home').catch(() => ({ undo: undefined }));
  place.hidden = !undo;
  if (!undo) {
    place.replaceChildren();
    return;
  }
  const time = new Date(undo.when).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
  const words = make('span', {}, `上一次改动：${undo.title}（${time}）`);
  place.replaceChildren(words, makeButton('撤销上一次改动', takeBack, 'quiet'));
}

async function takeBack(): Promise<void> {
  if (!confirm('把上一次改动的文件变回改动以前的样子？')) return;
  try {
    const { title } = await ask('undo');
    tellThere(`已经撤销：${title}。`);
    await showUndo();
    dispatchEvent(new Event('desk:changed'));
  } catch (error) {
    if (!(error instanceof Answered)) throw error;
    tell(error.message);
  }
}
