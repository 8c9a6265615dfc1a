import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const guaranteeAndInsuranceFees = {
  id: 'guarantee-and-insurance-fees',
  group: 'cost',
  question: '担保费、保险费算利息吗',
  asked: ['网贷的担保费要不要算进利率', '每个月还有一笔保险费', '担保费加利息超过24%了', '融担费是什么', '借款保证保险费合理吗'],
  verdict: 'depends',
  answer: [
    '不叫利息，但算综合成本（你付的全部费用）时要加进去，签约前要明示。',
    '小贷公司：监管文件把担保费、保险费算进综合融资成本，新发放的贷款合计不得超过年化24%。',
    '银行的互联网助贷（经平台推介、由银行放的贷款）：监管文件要求把增信服务费算进综合融资成本。',
    '2026-08-01起，各类放贷机构办个人贷款前都要给你看明示表，写清每项费用和谁收。旧贷款不按新规定倒算。',
  ],
  doNow: ['找出担保合同、保单，看收费方和金额', '把每月利息和这些费用加起来算年化', '问机构：签约前在哪一页告诉过我', '新贷款：要一份明示表，对照着看'],
  doNot: ['不自己停掉这一项不交，先问后果', '不因为有担保公司就以为不用还'],
  doesNotMean: ['这些费用都违法、都能退'],
  citations: [
    { law: 'smallLoanCostGuidance', article: 'summary' },
    { law: 'assistedLendingNotice', article: 'summary' },
    { law: 'loanCostDisclosureRules', article: 'summary' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['interest-above-24', 'guarantor-wants-money', 'membership-fees', 'fees-not-disclosed'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
