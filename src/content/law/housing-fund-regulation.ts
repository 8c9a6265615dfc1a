import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const housingFundRegulation = {
  id: 'housingFundRegulation',
  kind: 'administrativeRegulation',
  title: '住房公积金管理条例',
  shortTitle: '住房公积金管理条例',
  issuer: '国务院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2019-03-24'),
      articles: {
        '3': [
          '职工个人缴存的住房公积金和职工所在单位为职工缴存的住房公积金，属于职工个人所有。',
        ].join('\n'),
        '24': [
          '职工有下列情形之一的，可以提取职工住房公积金账户内的存储余额：',
          '(一)购买、建造、翻建、大修自住住房的；',
          '(二)离休、退休的；',
          '(三)完全丧失劳动能力，并与单位终止劳动关系的；',
          '(四)出境定居的；',
          '(五)偿还购房贷款本息的；',
          '(六)房租超出家庭工资收入的规定比例的。',
          '依照前款第(二)、(三)、(四)项规定，提取职工住房公积金的，应当同时注销职工住房公积金账户。',
          '职工死亡或者被宣告死亡的，职工的继承人、受遗赠人可以提取职工住房公积金账户内的存储余额；无继承人也无受遗赠人的，职工住房公积金账户内的存储余额纳入住房公积金的增值收益。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
