import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const cancelDeduction = {
  id: 'cancel-deduction',
  group: 'cost',
  question: '怎么取消自动扣款授权',
  asked: ['怎么关闭网贷代扣', '支付宝自动扣款在哪里关', '微信免密支付怎么解除', '银行卡代扣协议怎么解约', '不想让平台自动划我的卡'],
  verdict: 'fact',
  answer: [
    '在银行、支付App里查看并关闭；关前看合同，关后留截图。',
    '人民银行的通知说的代收，是你同意以后，按约定的频率、额度扣，不再逐笔问你。所以当初在哪里同意的，就到哪里找。',
    '合同可能要求保留代扣，关了可能算违约。先问放贷机构：关掉以后怎么还、还到哪个账户。',
    '找不到入口的，打银行客服或去柜台，请他们查这张卡有哪些扣款授权。支付App不处理的，可以打12363投诉。',
  ],
  doNow: ['列出被扣的卡、日期、金额、收款方', '逐个App查“自动扣款”“代扣”，先截图再关', '问放贷机构关了以后怎么还', '还款日前一天自己还，留凭证'],
  doNot: ['别让“客服”远程操作、别给验证码', '别关了就错过还款日'],
  doesNotMean: ['取消授权就不用还'],
  citations: [{ law: 'directDebitNotice', article: 'summary' }],
  channels: ['lenderDesk', 'financialRegulator', 'centralBank'],
  related: ['automatic-deduction', 'deducted-too-much', 'personal-account', 'order-of-payment'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
