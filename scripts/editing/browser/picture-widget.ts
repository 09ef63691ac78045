import { make } from '../../../src/search/browser/elements.ts';
import { makeDropZone } from './drop-zone.ts';
import { makeButton } from './parts.ts';
import { Answered, openPicture, upload } from './session.ts';
import { showUndo } from './undo.ts';
import type { MakeWidget } from './widget.ts';

/** A picture: dropped in or chosen, it comes into the folder of pictures at once; its description and its source are asked beside it. */
export const makePicture: MakeWidget = (_, value) => {
  let file = typeof value === 'string' ? value : '';
  const image = make('img', { alt: '' });
  const name = make('code', {});
  const said = make('p', { class: 'desk-hint', role: 'status' });
  const shown = make('div', { class: 'desk-picture' }, image, name);
  let asked = 0;
  const draw = async (): Promise<void> => {
    const number = ++asked;
    shown.hidden = file === '';
    name.textContent = file;
    away.hidden = file === '';
    const address = file === '' ? undefined : await openPicture(file);
    if (number !== asked) return;
    image.hidden = address === undefined;
    if (address !== undefined) image.src = address;
    else if (file !== '') said.textContent = '图片文件夹里没有这张图片。';
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (!first) return;
    const number = ++asked;
    said.textContent = '正在放进图片文件夹……';
    try {
      const put = await upload('picture', first);
      void showUndo();
      // Another was dropped since, or none is wanted any more.
      if (number !== asked) return;
      ({ file } = put);
      said.textContent = `已经放进图片文件夹：${file}。下面写上替代文字和图源。`;
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      if (number !== asked) return;
      said.textContent = error.message;
    }
    await draw();
  };
  const away = makeButton(
    '不用这张',
    () => {
      file = '';
      said.textContent = '';
      void draw();
    },
    'quiet small',
  );
  const { element: zone, input } = makeDropZone('把图片拖到这里，或者', 'image/*', false, take);
  void draw();
  return {
    element: make('div', { class: 'desk-pictured' }, shown, zone, away, said),
    input,
    read: () => (file === '' ? undefined : file),
  };
};
