import type { GateAnswer, GateId, PaymentOrderAnswer } from '@/domain/letter/choices'

/** The five questions before a letter (letters-spec 2), one a screen, in everyday words. */
export interface GateQuestion {
  readonly question: string
  readonly hint: string
  readonly answers: Readonly<Record<GateAnswer, string>>
}

const yesNoUnsure = { yes: '是', no: '不是', unsure: '不清楚' } as const
const haveOrNot = { yes: '有', no: '没有', unsure: '不清楚' } as const

export const gateQuestions = {
  G1: {
    question: '这笔钱是你本人借的，金额也大致对吗？',
    hint: '有出入不要紧，大数对得上就选“是”。',
    answers: yesNoUnsure,
  },
  G2: {
    question: '离最后一次还款或催要，超过三年了吗？',
    hint: '看这些日子里最晚的一个：到期、你最后一次还款或答应还款、对方最后一次催要。电话、短信、律师函、债权转让通知、自动扣款都算。',
    answers: { yes: '超过或快到三年', no: '离三年还远', unsure: '不清楚' },
  },
  G3: {
    question: '收到过法院的文件吗？',
    hint: '传票、起诉状、调解通知、支付令、判决书，短信发来的也算。',
    answers: haveOrNot,
  },
  G4: {
    question: '有人说能代办，要你付钱或者交东西吗？',
    hint: '比如自称“法务”“内部渠道”，要服务费、身份证、手机卡或验证码。',
    answers: haveOrNot,
  },
  G5: {
    question: '现在有人在威胁你，或者你有不想活下去的念头吗？',
    hint: '堵门、跟踪、打砸、说要伤害你和家人，都算。',
    answers: haveOrNot,
  },
} as const satisfies Record<GateId, GateQuestion>

/** Asked after G3 when there are court papers: a payment order leaves only 15 days. */
export const paymentOrderQuestion = {
  question: '里面有支付令吗？',
  hint: '支付令是法院催你还钱的文件，上面写着“支付令”三个字。收到以后有 15 天可以提异议。',
  answers: { open: '有，还在 15 天里', closed: '有，15 天已过', none: '没有支付令', unsure: '不清楚' },
} as const satisfies { question: string; hint: string; answers: Record<PaymentOrderAnswer, string> }

/** Asked after G3 when there are court papers: installments after a judgment go another way. */
export const judgmentQuestion = {
  question: '法院已经判了，而且判决生效了吗？',
  hint: '过了上诉期没有上诉，或者二审也判了，一般就是生效了。小额诉讼一审判了就生效，不能上诉。看不明白就选“不清楚”。',
  answers: { yes: '已经生效', no: '还没有', unsure: '不清楚' },
} as const satisfies GateQuestion
