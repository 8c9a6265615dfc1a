import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const familyOnThePhone = {
  id: 'family-on-the-phone',
  group: 'thirdParties',
  question: '家人接到电话该怎么说',
  asked: ['爸妈接到催收电话怎么回', '催收打给家人，应该怎么说', '我妈问催收来电怎么应付', '家人被问我的电话要不要告诉他'],
  verdict: 'fact',
  answer: [
    '只说“不是我的债，请别再打”；不要说“我来还”。',
    '法律规定，别人向债权人表示愿意加入债务，债权人没有在合理期限内拒绝的，可以要他在愿意的范围内承担连带（一起还）债务。所以一句“我来还”可能变成债务人。',
    '国家推荐性标准要求，联系人明确说别再联系，就应停止。银行、消费金融公司、小贷公司都在范围里，但它不是法律。',
    '家人签过共同借款或担保的，情况不同，先看合同再说话。',
  ],
  doNow: ['写张纸条贴在电话旁：“不是我的债，请别再打”', '说完就挂，记下号码、时间、对方机构', '转不转告由家人自己定，别的都不答应', '让家里人都知道这句话，老人多说几次'],
  doNot: ['别说“我来还”“先替他垫上”', '别报家里地址、单位、收入', '别在任何承诺、担保上签字'],
  doesNotMean: ['家人要帮你说谎、说不认识你'],
  citations: [{ law: 'civilCode', article: '552', quote: '第三人向债权人表示愿意加入债务' }, { law: 'collectionStandard', article: 'wordsToContacts' }],
  channels: ['lenderDesk', 'legalAid', 'police'],
  related: ['family-pays-a-part', 'family-called-again', 'family-may-complain', 'parents-pay-for-me'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
