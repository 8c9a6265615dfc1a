import type { FaqGroupId } from '@/domain/faq/faq-entry'

/** A group in the list on the tab. The tab lies in the main package and cannot count the entries itself; a test compares. */
export interface FaqGroup {
  readonly id: FaqGroupId
  readonly name: string
  /** One of its questions, shortened to a line. */
  readonly sample: string
  readonly count: number
}

export const faqGroups: readonly FaqGroup[] = [
  { id: 'visit', name: '上门', sample: '他们来了我必须开门吗', count: 29 },
  { id: 'calls', name: '电话短信', sample: '一天能打几个催收电话', count: 21 },
  { id: 'thirdParties', name: '骚扰亲友', sample: '他们打我通讯录里的人', count: 18 },
  { id: 'threats', name: '冒充与恐吓', sample: '收到律师函要怕吗', count: 21 },
  { id: 'court', name: '起诉与执行', sample: '收到传票、起诉状怎么办', count: 56 },
  { id: 'cost', name: '利息与费用', sample: '我只还本金行不行', count: 24 },
  { id: 'credit', name: '征信', sample: '逾期几天会上征信', count: 20 },
  { id: 'negotiation', name: '协商', sample: '平台必须跟我协商吗', count: 25 },
  { id: 'help', name: '投诉求助', sample: '该打哪个电话投诉', count: 21 },
  { id: 'assignment', name: '债权转让与委外', sample: '现在该还给谁', count: 16 },
  { id: 'scam', name: '骗局', sample: '已经付了钱怎么办', count: 21 },
  { id: 'family', name: '特殊人群与家庭', sample: '爸妈要替我还吗', count: 25 },
]
