import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const creditReportingMeasures = {
  id: 'creditReportingMeasures',
  kind: 'departmentalRule',
  title: '征信业务管理办法',
  shortTitle: '征信业务管理办法',
  issuer: '中国人民银行',
  binds: 'creditReporting',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2022-01-01'),
      articles: {
        '20': [
          '征信机构采集的个人不良信息的保存期限，自不良行为或者事件终止之日起为5年。',
          '个人不良信息保存期限届满，征信机构应当将个人不良信息在对外服务和应用中删除；作为样本数据的，应当进行匿名化处理。',
        ].join('\n'),
        '25': [
          '个人信息主体有权每年两次免费获取本人的信用报告，征信机构可以通过互联网查询、营业场所查询等多种方式为个人信息主体提供信用报告查询服务。',
        ].join('\n'),
        '26': [
          '信息主体认为信息存在错误、遗漏的，有权向征信机构或者信息提供者提出异议；认为侵害自身合法权益的，可以向所在地中国人民银行分支机构投诉。对异议和投诉按照《征信业管理条例》及相关规定办理。',
        ].join('\n'),
        '27': [
          '征信机构不得以删除不良信息或者不采集不良信息为由，向信息主体收取费用。',
        ].join('\n'),
        '28': [
          '（第二款）',
          '信息主体有权要求征信机构在信用报告中添加异议标注和声明。',
        ].join('\n'),
        '50': [
          '以“信用信息服务”“信用服务”“信用评分”“信用评级”“信用修复”等名义对外实质提供征信服务的，适用本办法。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
