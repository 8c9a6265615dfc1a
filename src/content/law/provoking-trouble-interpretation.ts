import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const provokingTroubleInterpretation = {
  id: 'provokingTroubleInterpretation',
  kind: 'interpretation',
  title: '最高人民法院、最高人民检察院关于办理寻衅滋事刑事案件适用法律若干问题的解释',
  shortTitle: '寻衅滋事刑事解释',
  issuer: '最高人民法院、最高人民检察院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2013-07-22'),
      articles: {
        '1': [
          '行为人为寻求刺激、发泄情绪、逞强耍横等，无事生非，实施刑法第二百九十三条规定的行为的，应当认定为“寻衅滋事”。',
          '行为人因日常生活中的偶发矛盾纠纷，借故生非，实施刑法第二百九十三条规定的行为的，应当认定为“寻衅滋事”，但矛盾系由被害人故意引发或者被害人对矛盾激化负有主要责任的除外。',
          '行为人因婚恋、家庭、邻里、债务等纠纷，实施殴打、辱骂、恐吓他人或者损毁、占用他人财物等行为的，一般不认定为“寻衅滋事”，但经有关部门批评制止或者处理处罚后，继续实施前列行为，破坏社会秩序的除外。',
        ].join('\n'),
        '3': [
          '追逐、拦截、辱骂、恐吓他人，破坏社会秩序，具有下列情形之一的，应当认定为刑法第二百九十三条第一款第二项规定的“情节恶劣”：',
          '（一）多次追逐、拦截、辱骂、恐吓他人，造成恶劣社会影响的；',
          '（二）持凶器追逐、拦截、辱骂、恐吓他人的；',
          '（三）追逐、拦截、辱骂、恐吓精神病人、残疾人、流浪乞讨人员、老年人、孕妇、未成年人，造成恶劣社会影响的；',
          '（四）引起他人精神失常、自杀等严重后果的；',
          '（五）严重影响他人的工作、生活、生产、经营的；',
          '（六）其他情节恶劣的情形。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
