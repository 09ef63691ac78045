import { expect, test } from 'vitest';
import { replacePictures } from './picture-html.ts';
import { renderMarkdown } from './render-markdown.ts';

const write = ({ file, rest }: { file: string; rest: string }): Promise<string | undefined> =>
  Promise.resolve(file === 'unknown.jpg' ? undefined : `[${file}${rest}]`);

test('a picture from Markdown is replaced, with its words', async () => {
  const { html } = await renderMarkdown('前面 ![磨“扇骨”](/images/mo-shangu.jpg) 后面');
  expect((await replacePictures(html, '/', 'images', write)).trim()).toBe(
    '<p>前面 [mo-shangu.jpg alt="磨“扇骨”"] 后面</p>',
  );
});

test('pictures of others, unknown ones and versions below the base path of another site stay as they are', async () => {
  const html =
    '<img src="/x/images/a.jpg" alt="" width="3"><img src="/images/a.jpg" alt=""><img src="/x/images/unknown.jpg">';
  expect(await replacePictures(html, '/x/', 'images', write)).toBe(
    '[a.jpg alt="" width="3"]<img src="/images/a.jpg" alt=""><img src="/x/images/unknown.jpg">',
  );
});
