import { defineCheck } from '../check.ts';

/** A value that begins with a special sign, or holds a colon and a blank, stands between quotes that close.
 *  Why: title: "工匠"精神 took the site down; the message named a line far below. */
export const yamlQuote = defineCheck({
  code: 'yaml-quote',
  scope: 'yaml',
  check({ parsed }, report) {
    if (parsed.readable) return;
    parsed.yaml.split('\n').forEach((line, index) => {
      const match = /^(\s*(?:- +)?(?:[A-Za-z]\w*: +)?)(\S.*)$/.exec(line.trimEnd());
      const [, before = '', value = ''] = match ?? [];
      const fault = before === '' || before.trim() === '' ? undefined : findFault(value);
      if (fault === undefined) return;
      report({
        line: parsed.yamlLine + index,
        column: [...before].length + 1,
        length: [...value].length,
        message: `这里的内容${fault}。`,
        hint: `${fault.startsWith('缺少') ? '补上括号' : '整个内容用单引号括起来'}：${before.trim()} ${quote(value)}`,
      });
    });
  },
});

function findFault(value: string): string | undefined {
  const first = value.charAt(0);
  if (first === '"' || first === "'") {
    const close = value
      .replace(/\\./g, '..')
      .replace(/''/g, first === "'" ? '..' : "''")
      .indexOf(first, 1);
    if (close < 0) return '引号没有成对';
    return /^\s*(#.*)?$/.test(value.slice(close + 1)) ? undefined : '只有一部分在引号里';
  }
  if (first === '[' || first === '{') {
    const close = first === '[' ? ']' : '}';
    if (!value.includes(close)) return `缺少右边的“${close}”`;
    const rest = value.slice(value.lastIndexOf(close) + 1);
    return /^\s*(#.*)?$/.test(rest) ? undefined : `以“${first}”开头，会被当成列表`;
  }
  if ('@`%|>'.includes(first) && !/^[|>][-+\d]*$/.test(value)) return `以“${first}”开头，要用引号括起来`;
  if (/^[-?] /.test(value)) return `以“${first}”开头，要用引号括起来`;
  return /: |:$/.test(value.replace(/\s#.*$/, '')) ? '里有冒号和空格，要用引号括起来' : undefined;
}

function quote(value: string): string {
  const bare = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']([^"']*)$/, '$1');
  if (/^\[[^\]]*$/.test(value) || /^\{[^}]*$/.test(value))
    return `${value}${value.startsWith('[') ? ']' : '}'}`;
  return `'${bare.replaceAll("'", "''")}'`;
}
