/** Words of the law and of the trade that an answer explains where it first uses them, or else does without. */
export const terms: readonly string[] = [
  '支付令', '保全', '时效', '送达', '管辖异议', '缺席判决', '终本', '限制消费', '失信名单', '执行和解', '受案回执', '债务加入', '追偿', '受让人',
  '代偿', 'LPR', '综合成本', '展期', '核销', '罚息', '违约金', '连带', '复议', '再审', '结清证明', '起诉状', '传票', '仲裁', '公证', '委外',
  '对公账户', '征信异议',
]

/** What paid agents call their offers. In our own voice it would sound like something that exists. */
export const agentWords: readonly string[] = ['停息挂账', '反催收', '征信修复', '征信洗白', '债务清零', '债务优化', '铲单']

/** Numbers that an entry may print although they are no channel of ours: 12333 answers questions about work. */
export const otherNumbers: readonly string[] = ['12333']
