import { z } from 'zod';
import { articleHead, articleTail } from './article.ts';
import { field, line, partialDateText, refsTo, words } from './fields.ts';
import { documentNumber, effectiveOn } from './official.ts';

export const policyTypes = [
  '法律',
  '条例',
  '规定',
  '决定',
  '办法',
  '解释',
  '意见',
  '方案',
  '规划',
  '制度',
  '奖项',
  '通知',
  '提案',
  '报告',
  '建议',
  '其他',
] as const;
export const policyLevels = ['国家', '省', '市', '县', '单位'] as const;
export const policyStatuses = ['现行有效', '尚未生效', '已修改', '已废止'] as const;

/** A policy document: in full text, as a summary, or explained. */
export const policySchema = z
  .strictObject({
    ...articleHead,
    documentTitle: field(line(100), {
      title: '文件名称',
      description: '文件的正式标题。',
      examples: ['江州工匠评选办法'],
      place: 'record',
    }),
    documentType: field(words(...policyTypes), {
      title: '文件种类',
      description: '从现有种类里选一种。',
      examples: ['决定'],
      place: 'record',
    }),
    issuers: field(refsTo('organizations').optional(), {
      title: '发文机关',
      description: '发文单位的编号；没有单位页就写“发文机关名称”。',
      examples: [['jiangzhou-zonggonghui']],
      place: 'record',
    }),
    issuerText: field(line(60).optional(), {
      title: '发文机关名称',
      description: '没有单位页的发文机关，直接写名称。',
      examples: ['国务院'],
      place: 'record',
    }),
    documentNumber,
    issuedOn: field(partialDateText.optional(), {
      title: '成文日期',
      description: '知道到哪一级就写到哪一级。',
      examples: ['2019-04-03'],
      place: 'record',
    }),
    effectiveOn,
    expiresOn: field(partialDateText.optional(), {
      title: '失效日期',
      description: '到哪一天失效。',
      examples: ['2030-12-31'],
      place: 'record',
    }),
    status: field(
      z
        .strictObject({
          value: field(words(...policyStatuses), {
            title: '状态',
            description: '四种状态里的一种。',
            examples: ['已修改'],
          }),
          reason: field(line(120), {
            title: '理由',
            description: '为什么不用自动算出的状态。',
            examples: ['2024年定名为促进条例。'],
          }),
        })
        .optional(),
      {
        title: '效力状态',
        description: '一般不写，由日期和修改、废止关系自动算出；要改就写明理由。',
        examples: [{ value: '已修改', reason: '2024年定名为促进条例。' }],
        place: 'hidden',
      },
    ),
    level: field(words(...policyLevels), {
      title: '级别',
      description: '哪一级发的文件。',
      examples: ['市'],
      place: 'record',
    }),
    amends: field(refsTo('policies', 'documents').optional(), {
      title: '修改',
      description: '它修改了哪些文件。',
      examples: [[]],
      place: 'record',
    }),
    repeals: field(refsTo('policies', 'documents').optional(), {
      title: '废止',
      description: '它废止了哪些文件。',
      examples: [[]],
      place: 'record',
    }),
    implements: field(refsTo('policies', 'documents').optional(), {
      title: '依据',
      description: '它落实的是哪些文件。',
      examples: [[]],
    }),
    textKind: field(words('全文', '摘要', '解读'), {
      title: '文本',
      description: '本文是全文、摘要还是解读。',
      examples: ['解读'],
      place: 'record',
    }),
    ...articleTail,
  })
  .refine((policy) => policy.issuers !== undefined || policy.issuerText !== undefined, {
    path: ['issuers'],
    error: 'issuer-or-text',
  });
