import { defineCheck } from '../check.ts';

/** YAML is indented by blanks, never by tabs.
 *  Why: a tab looks like blanks in the editor, and the whole file is refused for a reason nobody can see. */
export const yamlTab = defineCheck({
  code: 'yaml-tab',
  scope: 'yaml',
  check({ parsed }, report) {
    if (parsed.readable) return;
    parsed.yaml.split('\n').forEach((line, index) => {
      const indent = /^[ ]*\t[ \t]*/.exec(line)?.[0];
      if (indent === undefined || line.trim() === '') return;
      report({
        line: parsed.yamlLine + index,
        column: 1,
        length: indent.length,
        message: '这一行开头用了制表符（Tab 键）缩进。',
        hint: '删掉开头的空白，改用空格；每缩进一层两个空格。',
      });
    });
  },
});
