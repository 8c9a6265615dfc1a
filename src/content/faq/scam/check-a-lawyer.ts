import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const checkALawyer = {
  id: 'check-a-lawyer',
  group: 'scam',
  question: '自称律师，怎么查真假',
  asked: ['怎么查一个律师有没有执业证', '网上的债务律师是真的吗', '律师执业证号在哪里查', '法务老师和律师有什么区别', '找我的律师说付他个人微信'],
  verdict: 'fact',
  answer: [
    '打12348或查省司法厅网站，核对执业证；钱只付给律师事务所。',
    '姓名、律所、执业证号，三样要对得上。只肯说“法务老师”“债务规划师”、不给证号的，先别谈钱。',
    '签合同的是律所，收款的也该是律所，并开票据。让你扫个人码的，停下来。',
    '真律师也不会打包票。谁说“包减免”“百分百成功”，证是真的也要多想一想。',
  ],
  doNow: [
    '要他的姓名、律所全称、执业证号，记下来。',
    '打12348，或在中国法律服务网按姓名查。',
    '自己查到律所总机，问有没有这个人、这件委托。',
    '对不上就停，截图留存，涉嫌诈骗打110。',
  ],
  doNot: ['不打他发来的“律所电话”去核实。', '不先付款再补合同。'],
  doesNotMean: ['查得到证就事事可信'],
  citations: [],
  channels: ['legalAid', 'police', 'marketRegulator'],
  related: ['self-styled-lawyer', 'lawyer-fees-are-normal', 'free-lawyer', 'fees-to-a-person'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
