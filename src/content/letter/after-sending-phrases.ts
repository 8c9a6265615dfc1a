import { complaintHandlingMeasures } from '@/content/law/complaint-handling-measures'
import { consumerFinanceCompanyMeasures } from '@/content/law/consumer-finance-company-measures'
import { consumerProtectionMeasures } from '@/content/law/consumer-protection-measures'
import { creditReportingRegulation } from '@/content/law/credit-reporting-regulation'
import type { AfterSendingPhrases } from '@/domain/letter/after-sending/after-sending-phrases'
import type { InstitutionKind } from '@/domain/letter/case/institution'

/** Whom the rules of the financial regulator bind. A small-loan company is not among them. */
const supervisedByFinancialRegulator: readonly InstitutionKind[] = ['bank', 'consumerFinance']
/** Who keeps or reports credit records. */
const reportsCredit: readonly InstitutionKind[] = ['bank', 'consumerFinance', 'smallLoan', 'creditReporting']

/**
 * The words of the letters that follow the first one (letters-spec 10 to 12). All our own wording. A rule is named only through its
 * citation, so that a sentence goes when its rule does. A complaint asks for an answer and for reasons, never for a reduction of the debt.
 */
export const afterSendingPhrases = {
  followUp: {
    title: '{title}（再次提交）',
    unanswered: '本人已于{date}{channel}提交本申请{ticket}，至今没有收到答复。',
    acknowledged: '本人已于{date}{channel}提交本申请{ticket}，贵方已确认收到，至今没有处理结果。',
    channel: '通过{channel}',
    ticket: '（工单号{ticketNo}）',
    unchanged: '现再次提交，内容不变。',
    ask: '请告知受理情况、经办部门和预计答复的时间。',
    inShort: '我已于{date}提交过申请{ticket}，至今没有收到结果，现再次提交，内容不变。',
  },
  correction: {
    title: '关于请求更正还款方案的函',
    identity: '本人{name}，合同（借据）编号为{contractNo}。',
    identityWithoutContract: '本人{name}，借款信息以本人名下借款记录为准。',
    received: '贵方的还款方案，本人已于{receivedOn}收到。',
    compared: '与本人{letterDate}的申请核对，以下各处不一致：',
    differences: {
      date: '{payment}的日期：方案为{offered}，本人申请的是{asked}。',
      amount: '{payment}的金额：方案为{offered}元，本人申请的是{asked}元。',
      missing: '{payment}：方案没有列出，本人申请的是{date}还{amount}元。',
      extra: '方案另外列有一笔：{date}还{amount}元，本人的申请中没有。',
      total: '各笔合计：方案为{offered}元，本人申请的是{asked}元。',
      statedTotal: '方案写明的合计为{stated}元，所列各笔相加为{sum}元。',
      waivedAmount: '减免金额：方案为{offered}元，本人申请的是{asked}元。',
      resumeDate: '恢复还款的日期：方案为{offered}，本人申请的是{asked}。',
    },
    payments: { downPayment: '首付', installment: '第{no}期', lumpSum: '一次付清的款项' },
    ask: '请核对，需要更正的，请更正后重新提供完整的书面方案。',
    explain: '另有考虑的，请书面说明理由，本人愿意继续协商。',
    notSigned: '核对清楚之前，本人暂不签署该方案。',
    closing: '请以书面形式（短信、邮件、应用内消息或信函均可）答复。',
  },
  complaint: {
    title: '投诉书',
    toInstitution: '致：{institution} {department}',
    toRegulator: '致：{regulator}',
    departments: {
      bank: '消费者权益保护部门',
      consumerFinance: '消费者权益保护部门',
      smallLoan: '投诉受理部门',
      payment: '投诉受理部门',
      creditReporting: '投诉受理部门',
    },
    regulators: {
      financialRegulator: '国家金融监督管理总局',
      localFinance: '地方金融管理部门',
      centralBank: '中国人民银行所在地分支机构',
    },
    identity: '本人{name}，就一笔{product}（合同编号{contractNo}）的有关情况向贵方投诉，请予处理。',
    identityWithoutContract: '本人{name}，就一笔{product}（以本人名下记录为准）的有关情况向贵方投诉，请予处理。',
    identityForRegulator: '本人{name}，就一笔{product}（合同编号{contractNo}）的有关情况投诉{institution}。',
    identityForRegulatorWithoutContract: '本人{name}，就一笔{product}（以本人名下记录为准）的有关情况投诉{institution}。',
    complainedBefore: '本人已于{complainedOn}先向该机构反映。',
    headings: { matters: '投诉事项', facts: '事情经过', requests: '请求', contact: '联系方式' },
    matters: {
      noAnswer: '提交书面申请后，没有收到答复。',
      refusedWithoutReason: '申请没有获得同意，也没有收到理由。',
      statementMissing: '请求提供对账明细，没有收到。',
      feesUnclear: '对部分费用有疑问，没有得到说明。',
      collection: '对催收过程中的做法有异议。',
      creditRecord: '对征信信息的内容有异议。',
      noDecision: '向该机构反映后，没有收到处理结果。',
      decisionWithoutReasons: '收到的处理结果没有说明依据和理由。',
      mediationRefused: '本人申请行业调解，该机构没有参加，也没有说明理由。',
    },
    noDecisionWithinDays: {
      complaint: {
        phrase: '向该机构投诉已满15日（{law}），没有收到处理决定。',
        cites: { law: complaintHandlingMeasures, articles: ['18'] },
        binds: supervisedByFinancialRegulator,
      },
      objection: {
        phrase: '向该机构提出异议已满20日（{law}），没有收到书面答复。',
        cites: { law: creditReportingRegulation, articles: ['25'] },
        binds: reportsCredit,
      },
    },
    datedFact: '{date}，{words}',
    fact: '{words}',
    requests: {
      answerApplication: { plain: '请对本人提交的书面申请作出书面答复。' },
      refusalReasons: { plain: '请书面说明没有同意的理由。' },
      statement: { plain: '请提供截至目前的对账明细，列明本金、利息、各项费用的金额及计算方式。' },
      feeBasis: { plain: '请书面说明有关费用的收取依据和计算方式。' },
      reviewConduct: {
        cited: [
          {
            phrase: '{law}对催收有规定，请核实上述催收情况，不符合规定的请予纠正，并告知核实结果。',
            cites: { law: consumerFinanceCompanyMeasures, articles: ['56'] },
            binds: ['consumerFinance'],
          },
          {
            phrase: '{law}对催收有规定，请核实上述催收情况，不符合规定的请予纠正，并告知核实结果。',
            cites: { law: consumerProtectionMeasures, articles: ['41'] },
            binds: supervisedByFinancialRegulator,
          },
        ],
        plain: '请核实上述催收情况，属实的请予纠正，并告知核实结果。',
      },
      collectorIdentity: {
        cited: [
          {
            phrase: '请依照{law}，告知是否委托外部机构催收，以及该机构的名称。',
            cites: { law: consumerFinanceCompanyMeasures, articles: ['57'] },
            binds: ['consumerFinance'],
          },
          {
            phrase: '请依照{law}，告知是否已委托外部机构催收；已委托的，请一并告知该机构的名称。',
            cites: { law: consumerProtectionMeasures, articles: ['41'] },
            binds: supervisedByFinancialRegulator,
          },
        ],
        plain: '请告知是否委托外部机构催收，以及该机构的名称。',
      },
      correctRecord: {
        cited: [{
          phrase: '本人对上述征信信息提出异议，请依照{law}，自收到之日起20日内核查处理，并将结果书面答复本人。',
          cites: { law: creditReportingRegulation, articles: ['25'] },
          binds: reportsCredit,
        }],
        plain: '本人对上述征信信息提出异议，请核查处理，并将结果书面答复本人。',
      },
      decision: {
        cited: [{
          phrase: '请依照{law}，自收到本投诉之日起15日内作出处理决定并告知本人；情况复杂需要延长的，请告知延长的期限。',
          cites: { law: complaintHandlingMeasures, articles: ['18'] },
          binds: supervisedByFinancialRegulator,
        }],
        plain: '请告知受理情况、经办部门和预计办结的时间，并书面答复处理结果。',
      },
      reasons: {
        cited: [{
          phrase: '请依照{law}，说明核实情况、作出决定的依据和理由，以及可以采取的救济途径。',
          cites: { law: complaintHandlingMeasures, articles: ['19'] },
          binds: supervisedByFinancialRegulator,
        }],
        plain: '请书面说明核实情况和处理的理由。',
      },
      mediation: {
        cited: [{
          phrase: '本人愿意向银行业保险业纠纷调解组织申请调解，请依照{law}参加。',
          cites: { law: consumerProtectionMeasures, articles: ['16'] },
          binds: supervisedByFinancialRegulator,
        }],
      },
      handle: { plain: '请依职责核实处理，或者转送该机构处理。' },
      urgeDecision: { plain: '请督促该机构书面告知处理结果，并说明依据和理由。' },
      reviewMediation: {
        cited: [{
          phrase: '{law}规定没有正当理由不得拒绝参加调解，请核实该机构没有参加的情况。',
          cites: { law: consumerProtectionMeasures, articles: ['16'] },
          binds: supervisedByFinancialRegulator,
        }],
      },
      inform: { plain: '请将办理情况告知本人。' },
    },
    truthful: '以上所述是本人了解的真实情况。',
    truthfulWithEvidence: '以上所述是本人了解的真实情况，所附材料属实。',
    separate: '本投诉只反映上述情况，与还款安排分开处理。',
    inPerson: '本投诉由本人提出。',
    evidenceHeading: '附件清单',
    signatureLabel: '投诉人（签名）：',
  },
} as const satisfies AfterSendingPhrases
