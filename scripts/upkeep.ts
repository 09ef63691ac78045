import { isInOrder } from '../src/library/list-entries.ts';
import type { ReadFile } from '../src/model/content-file.ts';
import { isFullDate } from '../src/text/dates.ts';
import { countDaysBetween } from '../src/text/days.ts';
import { allCares } from '../src/upkeep/all-cares.ts';
import { listLeads } from '../src/checks/leads.ts';
import { listAdvice } from '../src/upkeep/list-advice.ts';
import { command } from './command/command.ts';
import { say, tell } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { openContent } from './content/open-content.ts';
import { readSettings, showFolder } from './content/settings.ts';
import { formatAdvice, upkeepFormats, type UpkeepFormat } from './desk/report-upkeep.ts';
import { findToday } from './desk/today.ts';
import { readLinkRecord, type LinkRecord } from './publish/link-record.ts';

const help = `列出日子久了要照看的内容：过了日期的政策、旧数字、打不开的链接、放久的草稿、没有链接的文章……只看，不改。

用法：
  npm run upkeep                             到今天为止
  npm run upkeep -- --today 2027-03-01       到那一天会有哪些，好提前安排
  npm run upkeep -- --format json            输出 JSON

退出码：0 列完了，有没有都是 0；2 命令写错了。打不开的链接取自最近一次 npm run links。`;

export const plan = command(import.meta, {
  help,
  options: { format: 'text', today: 'text' },
  async run({ options }) {
    const format = parseFormat(options.format);
    const today = parseDay(options.today);
    const { contentDir, siteUrl } = readSettings();
    const { files, entries, library } = await openContent(contentDir);
    const record = await readLinkRecord(siteUrl);
    const lines = new Map(files.flatMap(({ path, text }) => (text ? [[path, text.lines]] : [])));
    const advice = listAdvice({
      ...{ library, entries, lines, today },
      leads: listLeads(files),
      dead: record?.gone ?? [],
    });
    say(formatAdvice(advice, allCares, { format, folder: showFolder(contentDir), today }));
    for (const sentence of explainLimits(record, today, countUnread(files))) tell(sentence);
    return 0;
  },
});

function parseFormat(asked = 'text'): UpkeepFormat {
  const format = upkeepFormats.find((name) => name === asked);
  if (!format) throw new Misuse(`--format 只能是 ${upkeepFormats.join('、')}。`);
  return format;
}

function parseDay(asked: string | undefined): string {
  if (asked !== undefined && !isFullDate(asked))
    throw new Misuse(`--today 后面写“年-月-日”，例如 2027-03-01；写的却是 ${asked}。`);
  return asked ?? findToday();
}

/** What could not be looked at; the list would else seem to be whole. */
function explainLimits(record: LinkRecord | undefined, today: string, unread: number): string[] {
  const age = record && countDaysBetween(record.askedOn, today);
  return [
    ...(unread > 0 ? [`有 ${unread} 个文件还有错误，没有看。请先运行 npm run check。`] : []),
    ...(age === undefined ? ['还没有查过站外链接。联网运行一次 npm run links，就会列出打不开的。'] : []),
    ...(age !== undefined && age > 31
      ? [`站外链接是 ${age} 天前查的。请联网再运行一次 npm run links。`]
      : []),
  ];
}

function countUnread(files: readonly ReadFile[]): number {
  return files.filter(({ opened }) => opened && !isInOrder(opened)).length;
}
