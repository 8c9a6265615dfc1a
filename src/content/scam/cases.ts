import { calendarDate, type CalendarDate } from '@/domain/calendar-date'

/** A case as far as it is confirmed: published by an authority, or reported by more than one source. */
export interface ReportedCase {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Who published it, and when as far as that is known. */
  readonly source: string
  readonly checkedOn: CalendarDate
}

const checkedOn = calendarDate('2026-11-21')

export const reportedCases: readonly ReportedCase[] = [
  {
    id: 'forty-percent',
    title: '“4折解债”，收走欠款的四成',
    text: '广东中山周某某等人收取欠款总额的40%，说是替人还清。涉及28个省的1.4万名负债人，金额9亿余元。2025年2月立案，已移送审查起诉。',
    source: '公安部、金融监管总局公布的十大典型案例。还没有看到判决。',
    checkedOn,
  },
  {
    id: 'consulting-fee',
    title: '付了“咨询费”，人找不到了',
    text: '一位欠款人（化名李森）欠网贷20万余元，付了7800元“咨询费”，对方随后失联。',
    source: '《法治日报》，2024年7月9日',
    checkedOn,
  },
  {
    id: 'claimed-damages',
    title: '冒充客户要“赔偿”，判了刑',
    text: '厦门刘某假冒信用卡客户投诉，骗取“赔偿”，又向客户收“垫付款”。因敲诈勒索，判处有期徒刑一年三个月。',
    source: '界面新闻等，2023年7月',
    checkedOn,
  },
]

/** The figures are about more than paid negotiation, so it says so in the same breath. */
export const nationalFigures = {
  text: '2025年6月到11月，公安机关在17个重点省市打击金融“黑灰产”，立案1500余起，打掉职业化团伙200余个。数字里包括贷款中介、代理退保和反催收。',
  source: '公安部2025年12月25日发布会',
  checkedOn,
} as const
