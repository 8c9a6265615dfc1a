import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const collectionGuideline = {
  id: 'collectionGuideline',
  kind: 'guideline',
  title: '金融机构个人消费类贷款催收工作指引（试行）',
  shortTitle: '中国银行业协会催收指引（试行）',
  issuer: '中国银行业协会',
  binds: 'associationMembers',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-01-30'),
      articles: {
        hours: '没有债务人同意，每晚22:00到次日早8:00不得打电话催收、上门催收或者用其他方式催收。',
        callFrequency: [
          '主动打电话的次数要控制在合理、必需的范围内。',
          '电话没有接通的，对债务人的同一个联系方式，当天尝试拨打不宜超过6次；与债务人另有约定的除外。',
        ].join('\n'),
        visits: '上门催收也算催收，有专门的规范：没有债务人同意，每晚22:00到次日早8:00不得上门；没有同意，不得进入住宅和债务人所在的办公区域。',
        entering: '没有同意，不得进入住宅等私人场所，或者债务人所在的相关办公区域催收。',
        means: '不得散布他人隐私、非法获取个人信息，不得用恐吓、辱骂、欺诈、威胁、暴力等不当手段催收。',
        falsehood: '不得用误导的说法虚构、夸大事实；不得拿编造的黑名单、不良信用数据库催收；不得作虚假承诺，不得夸大债务的数额、性质、法律后果。',
        fees: [
          '不得以催收的名义收取额外费用。',
          '不得引诱、逼迫债务人靠新借款或者非法渠道筹钱还债。',
        ].join('\n'),
        posting: '不得在公众场所张贴催收公告、律师函等文书。',
        privatePhones: '没有会员单位同意，外部催收机构不得用私人手机联系债务人等人，不得用私人手机或者社交软件发送催收的语音、文字。',
        unrelatedPersons: [
          '不得向与债务无关的第三人催收。',
          '与债务有关的第三人另当别论，例如债务用于家庭共同支出时的配偶。',
        ].join('\n'),
        contactingOthers: '联系不上债务人本人时，才可以联系第三人。指引对怎样算联系不上有具体要求：本人的号码无效，或者多次、连续多日拨打都联系不上。',
        identification: '第一次联系时，催收人员要主动表明机构身份。',
        outsourcingList: '会员单位要在官网等渠道公示受委托的催收机构名单。',
        automation: '使用人工智能催收的，应当防止不公平的歧视，提高可用性、可靠性和准确性。',
        scope: [
          '适用于会员单位（银行、消费金融公司等）发放的信用卡和个人消费贷款，其他个人贷款参照。外部催收机构通过会员单位受它约束。',
          '催收包括提醒、通知、催告等，方式有电话、信函、上门、司法途径，也有短信平台、企业微信号等。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
