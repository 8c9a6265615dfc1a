import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const courtMayReduceFees = {
  id: 'court-may-reduce-fees',
  group: 'court',
  question: '开庭能要求少算利息违约金吗',
  asked: ['法庭上可以请求减利息吗', '被起诉了违约金太高怎么说', '答辩状里怎么写减少罚息', '法官会不会帮我减利息', '起诉金额比借的多好多怎么办'],
  verdict: 'depends',
  answer: [
    '能提，但要你自己提、自己讲理由；减不减由法院定。',
    '法律规定，违约金（没按约还、要另付的钱）过分高于损失的，法院可以根据请求适当减少。',
    '司法解释规定，超过损失30%的一般可认定过高，但要你举证。合同写“不得调整”也挡不住你提；恶意违约的，一般不减。',
    '银行、消费金融公司、小贷公司的贷款：最高法的司法文件支持借款人在诉讼中，请求调减总成本超过年化24%的部分。',
  ],
  doNow: ['把本金、利息、各项费用分开列成一张表', '算出合计的年化，超24%的部分标出来', '答辩状写明“请求法院调减”，按文书期限交，一般15日', '按时到庭，把理由再说一遍，附收入证明'],
  doNot: ['不写“愿付合同约定的全部费用”', '不编困难、不造证明', '不缺席，不到庭就没人替你提'],
  doesNotMean: ['超过24%的部分自动不用还'],
  citations: [
    { law: 'civilCode', article: '585', clause: '第二款', quote: '约定的违约金过分高于造成的损失的，人民法院或者仲裁机构可以根据当事人的请求予以适当减少' },
    { law: 'contractInterpretation', article: '64' },
    { law: 'contractInterpretation', article: '65', quote: '恶意违约的当事人一方请求减少违约金的，人民法院一般不予支持。' },
    { law: 'financeTrialOpinion', article: 'summary' },
  ],
  channels: ['courtHotline', 'legalAid'],
  related: ['summons', 'interest-above-24', 'reduce-penalties', 'missing-the-hearing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
