import { z } from 'zod';
import { articleTail } from './article.ts';
import { choice, field, line } from './fields.ts';
import { menuGroups } from './menu.ts';
import { citation, skipChecks } from './shared.ts';

export const pageMenus = { main: '页首一行', ...menuGroups, none: '不放进菜单' } as const;

/** A fixed page, such as the one about the site: its text is the body. */
export const pageSchema = z.strictObject({
  title: field(line(20), {
    title: '标题',
    description: '页面的标题，也是菜单里的字，不超过 20 字。',
    examples: ['关于'],
    place: 'head',
    isProse: true,
  }),
  summary: field(line(120), {
    title: '摘要',
    description: '一句话说清这一页讲什么，不超过 120 字，搜索引擎里显示。',
    examples: ['本站收什么、怎样核对、怎样引用。'],
    place: 'head',
    isProse: true,
  }),
  menu: field(choice(pageMenus).optional(), {
    title: '菜单',
    description:
      '放在菜单的哪一组：stories 故事，policies 政策与讲话，cases 案例，find 查，more 本站；main 是“查”和页首一行，none 不放；不写就放在“本站”。',
    examples: ['more'],
    place: 'hidden',
  }),
  order: field(z.int().min(1).max(999).optional(), {
    title: '次序',
    description: '在菜单的一组里排在网站自己的栏目之后，小的在前；不写的排在最后，次序相同的按标题的音序。',
    examples: [10],
    place: 'hidden',
  }),
  sources: field(z.array(citation).min(1).optional(), {
    title: '来源',
    description: '页面里写到事实时，事实从哪里来；可以不写。',
    examples: [[{ source: 'jiangzhou-ribao', locator: '报道正文' }]],
    place: 'hidden',
  }),
  draft: articleTail.draft,
  skipChecks,
});
