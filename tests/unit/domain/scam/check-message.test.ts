import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'

const check = (text: string) => checkMessage(text, scamRules)

/** The words that a rule marks in a text, as they stand in it. */
function marked(text: string, rule: string): readonly string[] {
  return check(text).hits.filter(hit => hit.rule === rule).map(({ start, end }) => text.slice(start, end))
}

const sold = '，代办收5%，加微信：abc_123'

describe('hidden words are marked as they stand in the text', () => {
  it.each([
    ['停.息.挂.账'],
    ['停 息 挂 账'],
    ['停✨息✨挂✨账'],
    ['停❗️息❗️挂❗️账'],
    ['停-息-挂-帐'],
    ['停西褂帐'],
    ['停息掛帳'],
    ['停\u200b息\u200b挂\u200b账'],
    ['【停】【息】【挂】【账】'],
    ['停、息、挂、账'],
    ['停\n息\n挂\n账'],
    ['停xi挂zhang'],
    ['ting xi gua zhang'],
    ['txgz'],
  ])('%j', (written) => {
    const text = `信用卡逾期 ${written}${sold}`
    expect(marked(text, 'interest-freeze')).toEqual([expect.stringContaining(written.replace(/^【|】$/g, ''))])
    expect(check(text).level).toBe('high')
  })

  it.each([
    ['征➕信 修复', '征➕信 修复', 'credit-repair'],
    ['彳正亻言修复', '彳正亻言修复', 'credit-repair'],
    ['债 wu 优 hua', '债 wu 优 hua', 'debt-planning'],
    ['反🈲催🈲收', '反🈲催', 'anti-collection'],
    ['把电☎️卡📱邮给老师', '把电☎️卡📱邮给', 'send-sim-card'],
    ['收总欠款５％', '收总欠款５％', 'fee-by-percentage'],
    ['收总欠款百分之五', '收总欠款百分之五', 'fee-by-percentage'],
    ['收总欠款五个点', '收总欠款五个点', 'fee-by-percentage'],
    ['定金伍佰元', '定金伍佰元', 'pay-first'],
    ['➕薇❤：ab_123', '➕薇❤：ab_123', 'get-in-touch'],
    ['Ｖ信：ａｂ１２３４', 'Ｖ信：ａｂ１２３４', 'get-in-touch'],
  ])('%j', (written, words, rule) => {
    expect(marked(`😀逾期债务，${written}${sold}`, rule)).toContainEqual(expect.stringContaining(words))
  })

  it('half a pair of surrogates at the cut does no harm', () => {
    const text = `停息挂账${sold}。${'😀'.repeat(5_000)}`
    expect(check(text)).toMatchObject({ level: 'high', cut: true })
  })
})

describe('combinations count, words alone do not', () => {
  it.each([
    ['停息挂账', 'none'],
    ['加微信：abc_123', 'none'],
    ['我想申请停息挂账，需要什么材料', 'none'],
    ['停息挂账，加微信：abc_123', 'suspicious'],
    ['停息挂账，收欠款的8%', 'suspicious'],
    ['停息挂账，收欠款的8%，加微信：abc_123', 'high'],
    ['逾期的朋友，把手机卡寄到我们公司', 'suspicious'],
    ['逾期的朋友，把手机卡寄到我们公司，服务费1980元', 'high'],
    ['家教一对一，一小时200，可以先试听一节，微信同号', 'none'],
    ['', 'none'],
  ])('%j: %s', (text, level) => {
    expect(check(text).level).toBe(level)
  })

  it('nothing is marked where nothing was found', () => {
    expect(check('有人说能停息挂账，收5%，是真的吗')).toMatchObject({ level: 'none', hits: [] })
  })
})

describe('who speaks', () => {
  it.each([
    ['warning', '警方提示：凡是声称“停息挂账”、先收定金、让你寄手机卡的，都是诈骗，切勿相信。'],
    ['warning', '别信那个停息挂账，我表弟交了五千就被拉黑了，骗子。'],
    ['news', '本报讯（记者 某某）一家公司以“征信修复”招揽客户，收取债务总额8%的服务费，负责人已被采取强制措施。'],
    ['asker', '有人要收我5%的服务费办停息挂账，靠谱吗'],
    ['refusal', '我不需要停息挂账，别再给我发信息了。'],
    ['debtor', '本人因失业，特申请停息分期，剩余本金15,600元分12期偿还，恳请批准。'],
    ['lender', '尊敬的客户，您申请的个性化分期已通过，可分36期，请在APP内确认，不收取任何费用。'],
    ['lender', '【某某银行】验证码 482913，切勿告诉他人。'],
    ['court', '您与某某公司一案，案号（2026）云0102民初1号，定于4月21日开庭，请准时到庭，可打12368核实。'],
    ['mediator', '商事调解中心收费标准公示：争议金额5万元以下的，调解费300元，汇入中心对公账户并开具发票。'],
    ['lawyer', '我是某某律师事务所的律师，代理费8000元，付到律所账户，开具发票，结果不能保证。'],
  ])('%s: %s', (speaker, text) => {
    const found = check(text)
    expect(found.level).toBe('none')
    if (!text.includes('验证码')) expect(found.speaker).toBe(speaker)
  })

  it('a warning that ends in an offer is an offer', () => {
    const text = '【防骗提醒】假的停息挂账中介很多，大家当心。我们公司有执照，只收5%，需要的加微信：abc_123'
    expect(check(text)).toMatchObject({ level: 'high', speaker: 'disguised' })
  })

  it('a court, a lender or the police that wants money in a private account is none', () => {
    expect(check('我是法院书记员，您的案件今天可以撤案，先交保证金5000元，转到我个人账户，加微信：abc_123').level).toBe('high')
  })
})

it('of a long text only the first 5,000 characters are looked at', () => {
  const offer = `停息挂账${sold}`
  expect(check(`${'好'.repeat(5_000)}${offer}`)).toMatchObject({ level: 'none', cut: true })
  expect(check('好'.repeat(5_000))).toMatchObject({ cut: false })
})
