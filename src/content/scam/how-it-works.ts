/** How the trade works, in the order in which a customer meets it (reports of several sources each). */
export const howItWorks = [
  { title: '先找上你', text: '短视频、直播、搜索广告、小卡片，自称律师、法务、银行前员工、“债务规划师”。' },
  { title: '先收钱', text: '要定金、咨询费，或者按你欠的总数抽成。事还没办，钱先付了。' },
  { title: '再要卡和材料', text: '身份证、银行卡、信用报告、家人信息，还要你寄出实名手机卡。卡在谁手里，验证码就归谁收。' },
  { title: '教你造假', text: '编生病、失业、贫困，代开证明。用假证明，你自己也可能被处罚。' },
  { title: '叫你停还、不接电话', text: '说是“不影响协商”。逾期天数和罚息照样增加，法院的通知也可能错过。' },
  { title: '替你反复投诉', text: '换着渠道一遍遍投诉，拿撤诉换减免、换“赔偿”。借投诉要钱，可能涉嫌敲诈勒索。' },
  { title: '最后拖着、失联', text: '说“材料审核失败”，一拖再拖。要退费，有的不理，有的反过来要违约金，还有的劝你再借一笔。' },
] as const

export interface FeeReport {
  readonly how: string
  readonly share: string
}

/** What was asked for in published reports; there is no list price. */
export const reportedFees: readonly FeeReport[] = [
  { how: '按欠款总额', share: '5%到8%，也有10%，高的20%到50%' },
  { how: '“退息”，按退回的钱', share: '40%到50%' },
  { how: '“4折解债”，按欠款总额', share: '40%' },
]

export const reportedFeesNote = '来自媒体报道和公布的案例，不是统一价。抽成按你欠的总数算，和替你省下多少没有关系。'

/** What becomes of the customer. */
export const aftermath = [
  { title: '钱', text: '常常不退。中途退出，还可能被说成“违约”，惹上官司。' },
  { title: '信息', text: '证件、卡、信用报告可能被转卖，被人冒名借款、办卡。' },
  { title: '债', text: '欠的还是欠着。逾期天数、罚息增加，还可能错过协商和应诉。' },
  { title: '责任', text: '客户大多被当作受害人。但是跟着造假、借投诉要钱的，也有人被追究过。' },
] as const
