import type { WordSentences } from '@/domain/letter/word-check/word-rules'

const sharedSentences = {
  complaint: '“{match}”如果是对方说的、做的，照实写，附上证据；是你自己的话，换个平实的说法。',
}

/** What to do about each finding, by rule and reason. */
export const wordSentences = {
  E401: { ...sharedSentences, threat: '“{match}”读起来像威胁，这封信里不写。对方催收违法，另外走投诉或报警。' },
  E402: { despair: '你比这封信要紧。先打 12356，和人说说话；眼下有危险就打 110。“{match}”这样的话先不写进信里。' },
  E403: { ...sharedSentences, selfAccusation: '“{match}”会伤到你自己，这封信里不写。只写发生了什么事；不符合事实的，先改正。' },
  E404: { ...sharedSentences, forgery: '“{match}”不能做，也不能写。用假材料可能要负法律责任，对方也可能不再谈。没有的材料就不交。' },
  E405: {
    bankCard: '这里有一串像银行卡号的数字，请删掉。信里不写卡号。',
    secret: '请把“{match}”这部分删掉。密码、验证码不写进信里，也不告诉任何人。',
  },
  E406: {
    identityNumber: '这里有一串像身份证号的数字，请删掉。信里最多写后四位。',
    mobileNumber: '这里有别人的手机号，请删掉。',
  },
  E407: { agent: '“{match}”会让对方以为信是别人代写的。信要由你本人提出，请改成自己的话。' },
  W411: { absolutePromise: '“{match}”说得太满。换成做得到的，比如哪一天还、还多少。' },
  W412: { outOfReach: '“{match}”对方一般无法同意。可以请求减免逾期费用，还清后请对方如实更新征信。' },
  W413: {
    ...sharedSentences,
    insult: '“{match}”容易伤人，对协商没有帮助。换个平实的说法。',
    selfBlame: '不用这样说自己。写发生了什么事就够了。',
  },
  W414: {
    article: '信里一般不引用条文（“{match}”），写错了反而不利。写事实和请求就够了。',
    legalClaim: '“{match}”要由法院或监管部门认定，信里不下结论。写事实和请求就够了。',
  },
  W415: { trade: '“{match}”是代办常用的说法，对方可能当成模板。可以改成“协商延期、分期、减免”。' },
  W416: { ...sharedSentences, authority: '“{match}”：不借机构的名义说话。真有这回事，就写清日期和文书编号。' },
  W417: { sample: '这一段和示例很像。换成你自己的事：什么时候、什么事、现在怎样。' },
  W418: { begging: '“{match}”可以改平实些，比如“恳请贵方考虑”。' },
} as const satisfies WordSentences
