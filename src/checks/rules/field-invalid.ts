import { isServiceAddress } from '../../model/admin.ts';
import { leastContrast, legibilityOf, proposeLegible } from '../../model/colours.ts';
import type { SchemaFault } from '../../model/schema-faults.ts';
import { defineCheck } from '../check.ts';
import { isEmpty } from '../values.ts';

/** A field's value is written as the field asks, where no narrower rule speaks of it.
 *  Why: a value that no page knows how to show breaks the page for readers. */
export const fieldInvalid = defineCheck({
  code: 'field-invalid',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const fault of faults) {
      if (fault.kind !== 'invalid' || isSaidElsewhere(fault)) continue;
      const text =
        ruleTexts[fault.rule] ?? explainFaint(fault) ?? explainAddress(fault) ?? explainCode(fault);
      report({
        ...parsed.locate(fault.path),
        field: fault.label,
        length: typeof fault.value === 'string' && !fault.value.includes('\n') ? [...fault.value].length : 1,
        message: `「${fault.label}」${text.message}`,
        hint: text.hint,
      });
    }
  },
});

function isSaidElsewhere({ rule, code, value, allowed, maximum }: SchemaFault): boolean {
  const narrower = ['date', 'partial-date', 'id', 'document-number'];
  return (
    narrower.includes(rule) ||
    code === 'invalid_type' ||
    isEmpty(value) ||
    (allowed.length > 0 && typeof value === 'string') ||
    (maximum !== undefined && typeof value === 'string')
  );
}

interface Explanation {
  message: string;
  hint: string;
}

const ruleTexts: Readonly<Record<string, Explanation>> = {
  line: { message: '首尾有空格，或写成了多行。', hint: '写成一行，去掉首尾的空格。' },
  repeated: { message: '里有重复的编号。', hint: '每个编号只写一次。' },
  period: { message: '的起止年份颠倒了。', hint: '“from”是开始的年份，“to”是结束的年份。' },
  'speaker-of-explanation': {
    message: '不能和“所读文本”一起写：讲解不是讲话人写的。',
    hint: '把讲话人写进“所读文本”（explains 里的 speaker），这一行删掉。',
  },
  icp: { message: '不是备案号的写法。', hint: '照备案系统里的写，例如 京ICP备12345678号-1。' },
  'public-security': {
    message: '不是公安备案号的写法。',
    hint: '照备案系统里的写，例如 京公网安备11010602000001号。',
  },
  seal: { message: '不是一个汉字。', hint: '只写一个字，例如 seal: 匠。' },
  colour: {
    message: '不是颜色的写法。',
    hint: "写成 # 和六个数字或 a 到 f 的字母，加引号，例如 colour: '#1a4780'",
  },
  'repository-folder': {
    message: '不是仓库里的文件夹。',
    hint: '从仓库的最上层写起，前后不带斜杠，例如 folder: content',
  },
  'admin-review': {
    message: '这个平台不能用。',
    hint: '只有 github 和 gitlab 能先成为合并请求；这一行删掉，照 docs/editors/review.md 的办法请人看过。',
  },
  'region-code': { message: '应当是六位数字。', hint: '加引号，例如 code: "110100"' },
};

function explainFaint({ rule, value }: SchemaFault): Explanation | undefined {
  if (rule !== 'colour-faint' || typeof value !== 'string') return undefined;
  // Rounded down: 6.96 is not enough.
  const reached = Math.floor(legibilityOf(value) * 10) / 10;
  return {
    message: `太浅，链接和印章看不清：对比度只有 ${reached}，要 ${leastContrast} 以上。`,
    hint: `同样的颜色深一些，写 colour: '${proposeLegible(value)}'。`,
  };
}

/** Of a repository, editors copy the whole address; of an address, they leave out its beginning. */
function explainAddress({ rule, value }: SchemaFault): Explanation | undefined {
  if (typeof value !== 'string') return undefined;
  const bare = value
    .trim()
    .replace(/\s.*$/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  if (rule === 'repository') {
    const path = bare.replace(/^(?:[a-z]+:\/\/)?(?:[^/]*[.:@][^/:]*[:/])?/, '').replace(/\.git$/, '');
    const said = /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) ? path : 'jiangzhou/wenzi';
    return { message: '不是仓库的写法。', hint: `写成“所有者/仓库”，例如 repo: ${said}` };
  }
  if (rule !== 'service-address') return undefined;
  const address = bare.replace(/^(?:[a-z]+:)?\/*/i, 'https://');
  const said = isServiceAddress(address) ? address : 'https://git.example.cn';
  return { message: '不是完整的网址。', hint: `从 https:// 写起，末尾不带斜杠，例如 ${said}` };
}

function explainCode({ code, maximum }: SchemaFault): Explanation {
  if (code === 'invalid_format')
    return { message: '不是完整的网址。', hint: '从 https:// 写起，例如 https://example.com/a' };
  if (maximum !== undefined || code === 'too_small')
    return { message: '超出了范围。', hint: '请核对数字，例如年份写四位数。' };
  return { message: '的写法不对。', hint: '参看 docs/editors 里这个栏目的样例。' };
}
