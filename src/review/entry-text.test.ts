import { expect, test } from 'vitest';
import { openFiles } from '../model/content-file.ts';
import { writeEntryText } from './entry-text.ts';
import { openSide } from './side.ts';

test('a link that leads to no web page leads nowhere, a picture is its description', async () => {
  const text =
    '---\ntitle: 甲\n---\n\n[乙](/cases/b/)、[丙](https://example.cn/)\n\n![他在磨扇骨](/images/a.jpg)\n';
  const side = openSide(openFiles([{ path: 'cases/a.md', bytes: new TextEncoder().encode(text) }]));
  const html = await writeEntryText(side, 'cases/a.md', (written) =>
    written.startsWith('/') ? 'javascript:alert(1)' : written,
  );
  expect(html).toContain('<a href="#">乙</a>');
  expect(html).toContain('<a href="https://example.cn/">丙</a>');
  expect(html).toContain('〔图片：他在磨扇骨〕');
});
