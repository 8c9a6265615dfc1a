import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const smallLoan12Percent = {
  id: 'small-loan-12-percent',
  group: 'cost',
  question: '小贷利率上限是12%吗',
  asked: ['小贷公司不能超过12%是真的吗', '网上说小贷利率降到12%了', '小额贷款现在最高多少利息', '我的小贷24%能按12%还吗', '新规小贷利率上限是多少'],
  verdict: 'fact',
  answer: [
    '不是。新发放的不超年化24%；12%左右是2027年底前的压降目标。',
    '监管文件要求小贷公司：新发放贷款的综合成本（利息加担保费、保险费等）不得超过年化24%，签约前要写明。',
    '文件同时要求，原则上最晚2027年底前，把新贷款降到一年期LPR（每月公布的贷款市场报价利率）的四倍以内。12%只是按当时的LPR算的。',
    '它不管旧贷款，也不直接管银行和消费金融公司。旧贷款偏高，可以书面请求减，减不减由公司定。',
  ],
  doNow: ['看合同：贷款人是不是小贷公司、哪天放款', '新贷款：加上担保费、保险费算年化', '新贷款超了：截图，向注册地地方金融局反映', '旧贷款：书面请求减费用，附困难材料'],
  doNot: ['不按12%自己算数还款', '不拿新规要求退旧贷款的利息'],
  doesNotMean: ['旧贷款超过12%的部分可以不还'],
  citations: [{ law: 'smallLoanCostGuidance', article: 'summary' }],
  channels: ['lenderDesk', 'localFinancialRegulator', 'governmentHotline'],
  related: ['interest-limit', 'interest-above-24', 'guarantee-and-insurance-fees', 'fees-not-disclosed'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
