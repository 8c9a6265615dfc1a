import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const postalServiceProvisions = {
  id: 'postalServiceProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定',
  shortTitle: '法院专递邮寄送达规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2005-01-01'),
      articles: {
        '3': [
          '当事人起诉或者答辩时应当向人民法院提供或者确认自己准确的送达地址，并填写送达地址确认书。当事人拒绝提供的，人民法院应当告知其拒不提供送达地址的不利后果，并记入笔录。',
        ].join('\n'),
        '4': [
          '送达地址确认书的内容应当包括送达地址的邮政编码、详细地址以及受送达人的联系电话等内容。',
          '当事人要求对送达地址确认书中的内容保密的，人民法院应当为其保密。',
          '当事人在第一审、第二审和执行终结前变更送达地址的，应当及时以书面方式告知人民法院。',
        ].join('\n'),
        '5': [
          '当事人拒绝提供自己的送达地址，经人民法院告知后仍不提供的，自然人以其户籍登记中的住所地或者经常居住地为送达地址；法人或者其他组织以其工商登记或者其他依法登记、备案中的住所地为送达地址。',
        ].join('\n'),
        '11': [
          '因受送达人自己提供或者确认的送达地址不准确、拒不提供送达地址、送达地址变更未及时告知人民法院、受送达人本人或者受送达人指定的代收人拒绝签收，导致诉讼文书未能被受送达人实际接收的，文书退回之日视为送达之日。',
          '受送达人能够证明自己在诉讼文书送达的过程中没有过错的，不适用前款规定。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
