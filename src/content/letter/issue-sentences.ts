import type { IssueSentences } from '@/domain/letter/issue-sentence'
import { wordSentences } from './word-rules/sentences'

/*
 * One calm sentence for each mistake or doubt, shown beside the field: what to do, never a code, never blame. Written in the second
 * person. Lines for whole groups of codes come first, what a single field needs to be told differently after them.
 */

const amount = {
  missing: '这里填金额，比如 180 或 180.50。',
  format: '这里只填数字，比如 180 或 180.50。',
  negative: '金额前面不用写减号，填 180 就行。',
  decimals: '写到分就够了，小数点后留两位，比如 180.50。',
  tooLarge: '这个数太大了，核对一下单位是不是“元”。最多填 {yuan:limit} 元。',
  zero: '这里要填大于 0 的数。',
}

const date = {
  missing: '这里选一个日期。',
  format: '日期这样写：2027-01-15。',
  future: '这一天还没有到。选今天或更早的日期。',
  past: '这一天已经过了。选今天或以后的日期。',
}

const number = {
  missing: '这里填一个整数。',
  format: '这里只填整数，比如 3。',
  range: '填 {min} 到 {max} 之间的整数。',
}

const text = {
  missing: '这一项还没填。',
  tooShort: '至少写 {limit} 个字。',
  tooLong: '写了 {count} 个字，请删到 {limit} 个字以内。',
}

const option = { missing: '这里选一项。' }

export const issueSentences = {
  codes: {
    G1: {
      unanswered: '先回答这一题：这笔钱是不是你本人借的。',
      notOwnDebt: '先核对这笔债，再写信。向对方要借款合同、放款凭证、还款明细和费用说明。',
    },
    G2: {
      unanswered: '先回答这一题：这几个日期里最晚的一个，是不是已经超过三年。',
      limitation: '先看完“三年”这一页，最好打 12348 问清楚。看完点“我已了解”，就能往下写。',
    },
    G3: {
      unanswered: '先回答这一题：有没有收到法院的文书。',
      courtPapers: '先看完“法院文书”这一页，记下期限。看完点“我已了解”，就能往下写。',
      paymentOrder: '先办支付令的事：收到后 15 日内决定要不要提出书面异议。这段时间先不写信；不清楚就带文书问 12348。',
      judgmentInForce: '判决已经生效，分期要跟对方或执行法官谈“执行和解”，这里不写分期的信。',
      paymentOrderUnanswered: '再回答一题：收到的是不是支付令，过没过 15 日。',
      judgmentUnanswered: '再回答一题：判决是不是已经生效。',
    },
    G4: {
      unanswered: '先回答这一题：有没有人让你付钱代办，或者要你的证件、手机卡、验证码。',
      agent: '先看完“防骗”这一页。看完点“我已了解”，就能往下写。',
    },
    G5: {
      unanswered: '先回答这一题：你现在是不是安全。',
      danger: '先顾人。有人威胁、堵门就打 110；心里撑不住就打 12356。信可以以后再写。',
    },
    E100: { missing: '先选这封信要请求什么：延期、分期，还是减免逾期费用。' },
    E101: { ...text, missing: '填你的姓名，和借款时一样。', tooShort: '姓名至少 {limit} 个字，和借款时一样。', format: '姓名只写汉字或字母，中间的点写“·”。' },
    E102: { format: '只填身份证最后四位，比如 123X。' },
    E103: { missing: '填你的手机号，对方才能联系到你。', format: '手机号是 11 位数字，1 开头。' },
    E104: { tooLong: '邮箱最多 64 个字符，核对一下。', format: '邮箱这样写：name@example.com。' },
    E105: { ...text, missing: '你选了邮寄，填上能收到回信的地址。' },
    W105: '这像是代理或催收机构（名称里有“{word}”）。寄给它的信，不要填住址。',
    E110: { ...text, missing: '填收函单位的全称，合同上写的“贷款人”或“出借方”就是。', tooShort: '写全称，至少 {limit} 个字。照合同上的“贷款人”或“出借方”抄。' },
    W110: '这像是代理或催收机构（名称里有“{word}”）。信应写给放款机构本身，照合同上的“贷款人”写。',
    E111: { ...text, tooMany: '最多记 {limit} 次联系，留最近的几次。' },
    E112: option,
    E120: { tooLong: '编号最多 {limit} 个字，核对一下是不是多粘了别的内容。', format: '账户尾号是最后 4 位数字。' },
    W120: '没有填合同号也能写信。有的话填上，对方更容易查到这笔借款。',
    E121: amount,
    W121: '平台显示 {yuan:platformTotal} 元，三项相加是 {yuan:total} 元，差 {yuan:difference} 元。核对一下；不改也行，信里会写明以对账明细为准。',
    E122: { ...date, missing: '填金额是哪一天查的。' },
    W122: '这些金额是 {days} 天前的。方便的话再查一次，改成新的数和日期。',
    E123: { ...date, missing: '填从哪一天起逾期；还没逾期，就勾“还没逾期”。', beforeBorrowed: '逾期不会早于借款那天（{date:borrowedOn}）。核对这两个日期。' },
    E124: date,
    E125: number,
    E130: { ...text, missing: '选一到三个困难原因。', tooMany: '最多选 {limit} 个，留最要紧的。' },
    E131: { missing: '用自己的话写一两句：什么时候、什么事、现在怎样。' },
    E133: text,
    W131: '再具体一点：什么时候、什么事、现在怎样。',
    W134: '写了 {count} 个字，有点长。留下最要紧的几句，{limit} 个字以内对方更愿意看完。',
    E132: date,
    W132: '这一天早于借款那天（{date:borrowedOn}）。先核对日期；属实的话先打 12348 问问，信里不解释借款当时的想法。',
    W133: {
      missing: '没有填预计好转的日期。信里会写“届时主动告知”。',
      past: '预计好转的日期已经过了。改成以后的日期；还说不准，就留空。',
    },
    E140: {
      ...date,
      missing: '选落款日期，一般就是今天。',
      tooEarly: '落款日期太早了，选今天前后 {limit} 天以内的日期。',
      tooLate: '落款日期太晚了，选今天前后 {limit} 天以内的日期。',
    },
    E150: { missing: '发出前请你确认：写的都是真的，是你本人的意思。' },
    E151: { missing: '信里写了要付的钱。确认付得起，再勾这一项。' },
    E201: { ...number, missing: '填想延期几个月，比如 1。' },
    W201: '{months} 个月有点长，多数机构只批 1 到 3 个月。附上有力的证明，再准备一个备选方案。',
    W204: '{months} 个月一般不会同意。可以改为先延期、再分期。',
    E202: { ...date, missing: '填从哪一期起延期，选那一期的还款日。' },
    W202: {
      early: '这一期是 {days} 天前的。核对一下，从最近要还的一期写起更清楚。',
      late: '这一期还有 {days} 天才到。核对一下是不是太远了。',
    },
    E203: amount,
    E212: { ...number, missing: '填分几期还，1 到 12 之间的整数。' },
    W212: '分 1 期等于一次付清。想分几次还，就把期数改大。',
    E213: { ...date, missing: '选第一期哪一天还。', past: '首期日期要在今天或以后。' },
    W213: {
      soon: '首期只剩 {days} 天，对方可能来不及答复。可以往后改几天。',
      late: '首期还有 {days} 天，有点远。能早一点，对方更容易同意。',
    },
    W214: '首期早于恢复还款的日子（{date:resumeDate}）。改成这一天或以后。',
    E214: { ...amount, notBelowBase: '首付要比分期总额 {yuan:baseAmount} 元少。' },
    E215: {
      ...amount,
      count: '要分 {periods} 期，现在填了 {count} 个金额。补齐或删掉几个。',
      sum: '各期相加是 {yuan:sum} 元，应当是 {yuan:expected} 元。改到刚好相等。',
    },
    E216: '有一期不到 1 分钱。把期数改少。',
    W216: '最小的一期只有 {yuan:smallest} 元。把期数改少，对方更容易同意。',
    E217: {
      ...number,
      needsTwoPeriods: '只有 1 期，分不出前少后多。把期数改多，或者改成每期一样多。',
      exceeds: '前几期相加是 {yuan:amount} 元，已经用完要分的 {yuan:remain} 元。把前几期的金额或期数改小。',
      notRising: '前少后多：后面每期是 {yuan:later} 元，没有比前面多。把前几期的金额改小。',
    },
    E218: { ...date, missing: '选首付哪一天付。', notBeforeFirst: '首付要在首期（{date:firstDueDate}）之前。' },
    E221: { zero: '逾期费用是 0，没有可以减免的。核对金额，或者不选“减免”。' },
    E222: {
      ...amount,
      exceedsFees: '减免的是 {yuan:amount} 元，比逾期费用 {yuan:fees} 元还多。核对这两个数。',
      exceedsItems: '减免的是 {yuan:amount} 元，比所选项目相加 {yuan:items} 元还多。核对这两个数。',
    },
    E223: { ...amount, missing: '写减免多少元，或者写怎么减，填一样就行。' },
    E224: { ...amount, ...date, missing: '这一项还没填。' },
    W224: '离付清还有 {days} 天，有点远。能早一点，对方更容易同意。',
    E225: { ...text, missing: '至少选一项要减免的费用。', duplicate: '同一项费用选了两次，删掉一个。' },
    W225: '“只还本金”对方多半不同意，还可能看成不愿还。写清请求减免哪些逾期费用就够了。',
    E226: {
      deleteRecord: '对方一般无权删除真实的逾期记录，这句请改掉。还清后可以请对方如实更新状态。',
      waivePrincipal: '利息和本金全免，对方一般不会同意，这句请改掉。可以请求减免罚息、违约金。',
      badDebt: '作坏账处理是对方自己的账务，信里不写，这句请改掉。可以请求减免罚息、违约金。',
    },
    W227: '一次付清 {yuan:amount} 元，加上减免的 {yuan:waived} 元，和合计 {yuan:total} 元对不上。按合计算，付清的应是 {yuan:expected} 元。',
    E301: { ...amount, missing: '填还欠多少，比如 5000。' },
    W301: '收入都是 0。有补助或家里固定给的钱，也填上；确实没有，可以考虑请求延期。',
    W302: '每月支出比收入多 {yuan:deficit} 元。可以考虑请求延期，或先向当地求助；信里会写明暂时没有结余。',
    E310: {
      fewPeriods: '每期 {yuan:payment} 元，比你每月能用于这笔的 {yuan:share} 元多。把期数改多；有别的钱来还，就写明来源。',
      mostPeriods: '已经分满 12 期，每期 {yuan:payment} 元，还是比你每月能用于这笔的 {yuan:share} 元多。先请求延期；有别的钱来还，就写明来源。',
    },
    W310: '每期 {yuan:payment} 元，比你每月能用于这笔的 {yuan:share} 元多，要靠别的来源。确认那笔钱靠得住。',
    W311: '每期 {yuan:payment} 元，已接近你每月能用于这笔的 {yuan:share} 元。留一点余地，更容易按时还。',
    W405: '这像银行卡号，确认是合同号吗？合同号在应用的“我的借款 · 合同”里。',
    ...wordSentences,
  },
  fields: {
    'creditor.role': { E112: { missing: '选这家单位是什么：放款机构、平台，还是受让债权的公司。' } },
    'creditor.channel': { E112: { missing: '选打算怎么把信交给对方。' } },
    'debt.productType': { E112: { missing: '选这是哪一种借款。' } },
    'debt.amountSource': { E112: { missing: '选这些金额是从哪里看到的。' } },
    'debt.outstandingPrincipal': { E121: { missing: '填还没还的本金，在应用的“账单”里看。', zero: '未还本金要大于 0。核对一下账单。' } },
    'debt.outstandingInterest': { E121: { missing: '填还没还的利息；没有就填 0。' } },
    'debt.outstandingFees': { E121: { missing: '填罚息、违约金等逾期费用；没有就填 0。' } },
    'debt.outstandingTotal': { E121: { tooLarge: '三项相加太大了，核对一下单位是不是“元”。合计最多 {yuan:limit} 元。' } },
    'priorContacts.N.date': { E124: { missing: '选哪一天联系的。' } },
    'hardship.otherCauseName': { E130: { missing: '你选了“其他”，写出是什么原因，20 个字以内。' } },
    'confirm.ownWill': { E150: { missing: '发出前请你确认：这是你本人的意思。' } },
    'confirm.truthful': { E150: { missing: '发出前请你确认：写的都是真的。' } },
    'deferral.afterMode': { E112: { missing: '选延期之后怎么还。' } },
    'deferral.duringPay': {
      E310: '每月先还 {yuan:payment} 元，比你每月能用于这笔的 {yuan:share} 元多。把金额改小；有别的钱来还，就写明来源。',
      W310: '每月先还 {yuan:payment} 元，比你每月能用于这笔的 {yuan:share} 元多，要靠别的来源。确认那笔钱靠得住。',
      W311: '每月先还 {yuan:payment} 元，已接近你每月能用于这笔的 {yuan:share} 元。留一点余地，更容易按时还。',
    },
    'penaltyWaiver.scope': { E112: { missing: '选减免多少：全部、一部分，还是由对方定。' } },
    'penaltyWaiver.settle': { E112: { missing: '选减免以后怎么还。' } },
    'penaltyWaiver.payBy': { E224: { missing: '选哪一天以前付清。' } },
    'penaltyWaiver.amount': { E224: { missing: '填减免以后一次付清多少元。' } },
    'penaltyWaiver.items.N.name': { E225: { missing: '写出这项费用的名称，20 个字以内。' } },
    'installmentPlan.stepSplit.count': { E217: { missing: '填前几期少还，比如 3。' } },
    'installmentPlan.stepSplit.amount': {
      E216: { belowOneFen: '前几期每期要大于 0。想先不还，可以请求延期，或者把首期日期改晚。' },
      E217: { ...amount, missing: '填前几期每期还多少。' },
    },
    'installmentPlan.customAmounts.N': { E216: { belowOneFen: '每一期都要大于 0。这一期不还，就把它删掉，期数改少。' } },
    'enclosures.N.label': { E111: { missing: '写出附件的名称。' } },
    'enclosures.N.copies': { E125: { format: '份数只填整数，比如 1。' } },
    'priorContacts.N.channel': { E111: { missing: '写出是怎么联系的，比如“官方热线”。' } },
    'budget.otherEssentialNote': { E111: { missing: '写出“其他必要支出”是什么。' } },
    'budget.otherDebts.N.name': { E111: { missing: '写出这笔债是哪一家的。' } },
  },
  fallback: '这一项再看一遍，改好就能往下写。',
} as const satisfies IssueSentences
