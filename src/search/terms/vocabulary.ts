/** The words of readers. A script that needs them is loaded only then. */

/** Words that readers use for one another, beyond the other names of the entries. One line for each meaning. */
export const synonyms = [
  '劳模 劳动模范',
  '工匠日 9·26工匠日 926 9·26 9月26日',
  '高技能人才 技能人才 技术人才',
  '困难职工 困难劳模 特困职工',
  '帮扶 救助 慰问 关爱',
  '疗休养 疗养 休养',
  '体检 健康检查',
  '贷款 信贷',
  '宣讲 宣传 演讲',
  '竞赛 比赛 大赛',
  '培训 培育 培养',
  '评选 选树 评定 认定',
  '住房 公租房 房子',
  '讲话 致辞 演讲',
  '工会主席 工会领导',
  '农民工 外来务工人员',
  '欠薪 拖欠工资 讨薪',
  '补贴 津贴 补助',
];

/** Words by which people ask, and which no answer repeats. Longer ones first. */
export const asking = [
  '是什么时候 是什么意思 什么时候 哪一年 哪一天 哪个月 什么是 是什么 为什么 怎么样 怎么办 有没有 是不是 能不能',
  '可不可以 有多少 有几个 有哪些 有什么 有几 有多大 有多长 多少钱 多少人 多少个 多少家 多少 几个人 几个 几家 几次 几年 哪些人 哪些 哪里 哪儿 哪个 哪年 哪位 哪家',
  '什么 怎么 怎样 如何 请问 谁的 是谁 有谁 谁 介绍一下 介绍 一下 告诉我 我想知道 想知道 相关 有关 关于 方面 情况',
  '吗 呢 吧 啊 了 的 是',
]
  .join(' ')
  .split(' ');
