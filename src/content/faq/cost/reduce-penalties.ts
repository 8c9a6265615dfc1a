import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const reducePenalties = {
  id: 'reduce-penalties',
  group: 'cost',
  question: '罚息、违约金太高能减吗',
  asked: ['逾期罚息太多怎么办', '违约金能不能申请减免', '怎么跟平台谈减罚息', '滚了好多违约金还不起', '逾期费用比本金还多'],
  verdict: 'depends',
  answer: [
    '可以请求减：先找放贷机构；打官司时请法院调低，要自己提。',
    '罚息（逾期后多收的利息）、违约金（违约要另付的钱）怎么收，先看合同。机构没有必须减的义务，可以书面请求。',
    '法律规定，违约金过分高于损失的，法院可以根据请求适当减少。超过损失30%，司法解释说一般可以认定过高。',
    '要你举证说明为什么过高。恶意违约的，一般不减，所以保持联系、保留困难的证明很要紧。',
  ],
  doNow: ['要一份罚息、违约金的计算明细', '写明真实困难，“请求减免”，附材料', '谈成要书面：减多少、哪天算、没付会怎样', '被起诉：答辩状写“请求调低”，按时到庭'],
  doNot: ['不拿投诉、曝光换减免', '不写“愿付合同约定的全部费用”', '不因为在谈就不接正规渠道的联系'],
  doesNotMean: ['请求了就会减'],
  citations: [
    { law: 'civilCode', article: '585', clause: '第二款', quote: '人民法院或者仲裁机构可以根据当事人的请求予以适当减少' },
    { law: 'contractInterpretation', article: '64' },
    { law: 'contractInterpretation', article: '65', quote: '约定的违约金超过造成损失的百分之三十的，人民法院一般可以认定为过分高于造成的损失。' },
  ],
  channels: ['lenderDesk', 'mediation', 'legalAid'],
  related: ['how-to-apply', 'court-may-reduce-fees', 'interest-above-24', 'principal-only'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
