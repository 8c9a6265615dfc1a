import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const housingFund = {
  id: 'housing-fund',
  group: 'court',
  question: '公积金会被执行吗',
  asked: ['住房公积金会不会被法院冻结', '公积金能拿去还网贷吗', '公积金被冻结了怎么办', '法院能划走我的公积金吗', '欠钱公积金会被扣掉吗'],
  verdict: 'depends',
  answer: [
    '公积金属于你个人，可能被冻；能不能划走，各地法院做法不同。先打12368核实。',
    '行政法规规定，个人和单位缴的公积金都归职工个人所有；提取有法定情形，如买房、退休、还房贷、房租超过规定比例。',
    '没有查到全国统一的规定，写明法院什么条件下可以扣划公积金。要问执行你这个案子的法院。',
    '正用公积金还房贷、付房租的，书面告诉法院，附合同和还款记录，请求留出这一部分；是否同意由法院定。',
  ],
  doNow: ['在公积金App查有没有冻结、哪家法院', '打12368和法院总机，核对案号', '备好房贷合同、租约、每月支出', '书面向执行法院说明用途和请求'],
  doNot: ['不信“公积金绝不能动”，也不信“随便扣”', '不找中介造假材料套取公积金'],
  citations: [
    { law: 'housingFundRegulation', article: '3', quote: '属于职工个人所有' },
    { law: 'housingFundRegulation', article: '24' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['wage-card-frozen', 'only-home', 'property-report', 'length-of-a-freeze'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
