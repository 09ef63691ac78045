/** The words that the prompts of clack have built in, and ours for them. A narrow terminal breaks them at any blank. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\s+to\s+navigate/g, ' 上下移动'],
  [/\s+to\s+select/g, ' 上下移动'],
  [/Space\/Tab:(\S*)\s+select/g, '空格键或 Tab 键$1 选中'],
  [/Tab:(\S*)\s+select/g, 'Tab 键$1 选中'],
  [/Enter:(\S*)\s+confirm/g, '回车键$1 确定'],
  [/Type:(\S*)\s+to\s+search/g, '打字$1 查找'],
  [/Search:/g, '查找：'],
  [/No\s+matches\s+found/g, '没有找到，删掉几个字再试'],
  [/\((\d+)\s+match(?:es)?\)/g, '（找到 $1 个）'],
  [/(\d+)\s+items\s+selected/g, '选了 $1 个'],
];

/** What clack writes, in Chinese. A line end inside stays one: clack counts its lines. */
export function translatePrompt(text: string): string {
  return words.reduce(
    (spoken, [english, chinese]) =>
      spoken.replace(english, (found, inner: unknown) => {
        const said = chinese.replace('$1', typeof inner === 'string' ? inner : '');
        return found.includes('\n') ? `${said}\n` : said;
      }),
    text,
  );
}

/** The terminal, for prompts: clack has no setting for its own words, but it can be given something to write to. */
export function openChineseTerminal(terminal: NodeJS.WriteStream = process.stdout): NodeJS.WriteStream {
  return new Proxy(terminal, {
    get(target, key) {
      if (key === 'write') return (text: string) => target.write(translatePrompt(text));
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
