import type { CommitmentId, RequestId } from '@/domain/letter/choices'

/** A request or a commitment as it is offered on the screen. The words of the letter lie in `phrases.ts`. */
export interface ClauseChoice {
  readonly label: string
  /** What it means, and what to look out for. */
  readonly meaning: string
}

/** letters-spec 4.2. A request is a request: nothing here says that the lender has to agree. */
export const requestChoices = {
  writtenReply: { label: '请对方书面答复', meaning: '不同意的，也请它说明理由和别的方案。有文字，以后有据可查。' },
  statement: { label: '请对方给对账明细', meaning: '本金、利息、每项费用各多少，怎么算的，列清楚。' },
  pauseOutsource: { label: '协商期间，请先别让外部机构催收、上门', meaning: '有事请官方客服直接找你。这是请求，对方可能不同意。' },
  noThirdParty: { label: '请别联系亲友、同事、单位', meaning: '这笔借款的事，只找你本人谈。' },
  contactTime: { label: '请在我方便的时间联系', meaning: '用你选的时间段。到时候要接电话，不能写成不让联系。' },
  offsetOrder: { label: '还的钱，请先抵本金和正常利息', meaning: '合同或法律另有先后顺序的，对方可能不同意。' },
  creditTruthful: {
    label: '还清后，请开结清证明、如实更新征信',
    meaning: '结清证明写明这笔已还清，征信是你的信用记录。真实的逾期记录，对方一般无权删除。',
  },
  transferProof: { label: '债权转让了的，请给证明', meaning: '要转让通知和收款账户的证明，核对好再付款。' },
  officialPay: { label: '请确认只走官方还款渠道', meaning: '官方 App，或者合同写明的对公账户，也就是单位的账户。' },
  noSuitYet: { label: '谈成并按时还的，请先不起诉', meaning: '这是请求，对方可能不同意。收到法院文书，仍要按上面的期限办。' },
} as const satisfies Record<RequestId, ClauseChoice>

/** letters-spec 4.3. */
export const commitmentChoices = {
  keepPlan: { label: '按约定的日期和金额还', meaning: '方案确认以后才算。付得起再勾。' },
  reportChange: { label: '收入或联系方式变了，7 日内说', meaning: '换了工作、换了号码，主动告诉对方。' },
  reachable: { label: '保持联系方式畅通', meaning: '信里写的电话，要打得通。' },
  noNewDebt: { label: '协商期间，不借新还旧', meaning: '做得到再勾。' },
  payMore: { label: '收入好了，愿意提前还、多还', meaning: '只写愿意，不写数目。' },
  trueFacts: { label: '写的和附的都属实', meaning: '再核对一遍。信里的话、附的材料，都要是真的。' },
} as const satisfies Record<CommitmentId, ClauseChoice>

/** Beside `payMore`, where the budget leaves nothing. */
export const payMoreWithoutSurplus = '你填的收支暂时没有结余，这一项可以先不写。'
