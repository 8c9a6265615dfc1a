import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wholeLoanDue = {
  id: 'whole-loan-due',
  group: 'cost',
  question: '一期没还就让我全部还清',
  asked: ['逾期一个月让我一次性结清', '网贷提前到期怎么办', '平台宣布全部到期合法吗', '只差一期就要全额还', '逾期后让我把没到期的也还了'],
  verdict: 'depends',
  answer: [
    '看合同有没有提前到期条款、写了什么条件；先把合同要来。',
    '没有查到一条统一规定，说逾期几期就能要全部。法律规定，一方明确表示或用行为表明不履行，对方可以在到期前请求他承担违约责任。',
    '这类条款多是机构写好的。法律规定，和你有重大利害关系的内容，要用合理方式提示，你要求时还要说明；没做到，让你没注意到或没理解的，可以主张它不算数。',
    '条款用得对不对，最后由法院定。可以先请求：补上逾期的部分，再照原计划还。机构不一定同意。',
  ],
  doNow: ['在App里调出合同，搜“提前到期”', '问客服：依据哪一条、从哪天起、总额明细', '问清补上逾期部分，能否恢复分期', '把请求发书面，留截图'],
  doNot: ['别说“我就是不还”，也别失联', '别为凑全款去借新债'],
  doesNotMean: ['条款写了就一律有效', '条款一律无效'],
  citations: [
    { law: 'civilCode', article: '578', quote: '当事人一方明确表示或者以自己的行为表明不履行合同义务的' },
    { law: 'civilCode', article: '496', clause: '第二款', quote: '对方可以主张该条款不成为合同的内容' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'legalAid'],
  related: ['lost-contract', 'how-to-apply', 'statement-of-account', 'pressed-to-borrow'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
