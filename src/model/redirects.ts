import { z } from 'zod';
import { field, line } from './fields.ts';

/** One page that has moved: an article that was merged into another, or got another file name. */
export const redirectSchema = z.strictObject({
  from: field(line(200), {
    title: '旧地址',
    description: '原来的网址，去掉域名，首尾都有斜杠。那一页的文件已经删掉或改名。',
    examples: ['/stories/old-name/'],
  }),
  to: field(line(200), {
    title: '新地址',
    description: '读者应当去的那一页；要指到一个小标题，就在后面写 # 和小标题。',
    examples: ['/stories/new-name/'],
  }),
});

/** content/redirects.yaml: the old addresses that go on answering. */
export const redirectsSchema = z.array(redirectSchema);

export type Redirect = z.output<typeof redirectSchema>;
