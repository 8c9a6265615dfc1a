import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const evidenceProvisions = {
  id: 'evidenceProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于民事诉讼证据的若干规定',
  shortTitle: '民事诉讼证据规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2020-05-01'),
      articles: {
        '3': [
          '在诉讼过程中，一方当事人陈述的于己不利的事实，或者对于己不利的事实明确表示承认的，另一方当事人无需举证证明。',
          '在证据交换、询问、调查过程中，或者在起诉状、答辩状、代理词等书面材料中，当事人明确承认于己不利的事实的，适用前款规定。',
        ].join('\n'),
        '14': [
          '电子数据包括下列信息、电子文件：',
          '（一）网页、博客、微博客等网络平台发布的信息；',
          '（二）手机短信、电子邮件、即时通信、通讯群组等网络应用服务的通信信息；',
          '（三）用户注册信息、身份认证信息、电子交易记录、通信记录、登录日志等信息；',
          '（四）文档、图片、音频、视频、数字证书、计算机程序等电子文件；',
          '（五）其他以数字化形式存储、处理、传输的能够证明案件事实的信息。',
        ].join('\n'),
        '15': [
          '当事人以视听资料作为证据的，应当提供存储该视听资料的原始载体。',
          '当事人以电子数据作为证据的，应当提供原件。电子数据的制作者制作的与原件一致的副本，或者直接来源于电子数据的打印件或其他可以显示、识别的输出介质，视为电子数据的原件。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
