import { fireEvent, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { citedRules } from '@/content/letter/cited-rules'
import { calendarDate } from '@/domain/calendar-date'
import { complaintLevels, complaintMatters, type ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { citationsOf } from '@/domain/letter/after-sending/compose-complaint'
import { parseComplaint } from '@/domain/letter/after-sending/parse-complaint'
import { institutionKinds, type InstitutionKind } from '@/domain/letter/case/institution'
import type { LetterDraft } from '@/domain/letter/draft'
import { ComplaintScreen } from '@/features/letter/complaint/complaint-screen'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { aBackground, aComplaintDraft, aRegulatorComplaintDraft } from '../../support/builders/complaint'
import { anEntry } from '../../support/builders/letter-case'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { phoneWith, renderOn } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id) as HTMLElement
const words = (id: string) => document.getElementById(id)?.textContent ?? ''
const page = () => document.body.textContent ?? ''
const tapId = (id: string) => fireEvent.click(element(id))
const isOn = (id: string) => element(id).getAttribute('aria-checked') === 'true'
const valueOf = (id: string) => (element(`${id}-input`) as HTMLInputElement).value
const type = (id: string, text: string) => {
  fireEvent.change(element(`${id}-input`), { target: { value: text } })
  fireEvent.blur(element(`${id}-input`))
}

interface Opening {
  letter?: LetterDraft
  complaint?: ComplaintDraft
  prepare?: (cases: ReturnType<typeof createLetterCaseRepository>) => Promise<unknown>
}

/** The page on 2027-01-05, some weeks after the letter. */
async function openComplaint({ letter = aLetterDraft().build(), complaint, prepare }: Opening = {}) {
  const phone = await phoneWith({ k1: letter })
  phone.answers.now = Date.UTC(2027, 0, 5, 4)
  const cases = createLetterCaseRepository(phone.store, phone.clock)
  await cases.record('k1', anEntry('sent', '2026-11-21'), calendarDate('2027-01-05'))
  await prepare?.(cases)
  if (complaint) await cases.save('k1', { complaint })
  const stored = () => {
    const loaded = createLetterCaseRepository(phone.store, phone.clock).load('k1')
    return 'data' in loaded ? loaded.data.complaint : undefined
  }
  return { phone, stored, ...renderOn(phone, <ComplaintScreen id="k1" visit={1} />) }
}

describe('the complaint begins', () => {
  it('with the institution first, the lender’s name and kind that are known already', async () => {
    await openComplaint({ prepare: cases => cases.save('k1', { lenderKind: 'consumerFinance' }) })
    expect(isOn('field-complaint-level-institution')).toBe(true)
    expect(isOn('field-complaint-institutionKind-consumerFinance')).toBe(true)
    expect(valueOf('field-complaint-institutionName')).toBe('某某消费金融有限公司')
  })

  it('without a name where the letter went to a platform, which is not the lender', async () => {
    await openComplaint({ letter: aLetterDraft().with({ creditor: { role: 'platform' } }).build() })
    expect(valueOf('field-complaint-institutionName')).toBe('')
  })

  it('for the regulator with the day of the first complaint', async () => {
    const first = anEntry('complained', '2026-12-07')
    await openComplaint({ prepare: cases => cases.record('k1', first, calendarDate('2027-01-05')) })
    tapId('field-complaint-level-regulator')
    expect(valueOf('field-complaint-complainedOn')).toBe('2026-12-07')
  })

  it('with how to complain: only what happened, apart from the letter, nothing for money', async () => {
    await openComplaint()
    expect(page()).toContain('投诉和协商信分开写、分开发。')
    expect(page()).toContain('不用付钱请人代办')
  })
})

describe('where it goes', () => {
  it.each<[InstitutionKind, 'institution' | 'regulator', RegExp, string | undefined]>([
    ['bank', 'institution', /先向机构投诉.*15日内.*30日内/, undefined],
    ['consumerFinance', 'regulator', /国家金融监督管理总局.*7个工作日内转/, '12378'],
    ['smallLoan', 'institution', /没有全国统一的答复期限/, undefined],
    ['smallLoan', 'regulator', /地方金融管理部门.*注册地的12345/, '12345'],
    ['payment', 'regulator', /中国人民银行/, '12363'],
    ['creditReporting', 'institution', /先提异议.*20日内/, undefined],
  ])('a complaint about %s to the %s', async (kind, level, guide, number) => {
    const { phone } = await openComplaint()
    tapId(`field-complaint-institutionKind-${kind}`)
    tapId(`field-complaint-level-${level}`)
    expect(page()).toMatch(guide)
    if (number === undefined) return expect(document.querySelector('[id^=call-]')).toBeNull()
    tapId(`call-${number}`)
    expect(phone.calls.dialled).toEqual([number])
  })

  it('is open while the kind is not known, and the contract says it', async () => {
    await openComplaint({ complaint: aComplaintDraft({ institutionKind: 'unsure' }) })
    expect(document.getElementById('complaint-guide')).toBeNull()
    tapId('read-complaint')
    expect(words('field-complaint-institutionKind')).toContain('先看借款合同第一页的“贷款人”')
  })

  it('another kind takes out what cannot be brought forward there', async () => {
    const { stored } = await openComplaint({ complaint: aRegulatorComplaintDraft({ matters: ['noDecision', 'mediationRefused'] }) })
    tapId('field-complaint-institutionKind-smallLoan')
    expect(document.getElementById('field-complaint-matters-mediationRefused')).toBeNull()
    await waitFor(() => expect(stored()).toMatchObject({ institutionKind: 'smallLoan', matters: ['noDecision'] }))
  })
})

describe('while it is written', () => {
  it('every word is kept on the phone', async () => {
    const { stored } = await openComplaint()
    type('field-complaint-facts-0-words', '11月21日在应用内客服提交申请，到今天没有答复。')
    tapId('add-fact')
    fireEvent.change(element('field-complaint-facts-1-date-input'), { target: { value: '2026-12-01' } })
    tapId('add-evidence')
    type('field-complaint-evidence-0', '客服聊天截图')
    await waitFor(() => expect(stored()).toMatchObject({
      facts: [{ words: '11月21日在应用内客服提交申请，到今天没有答复。' }, { date: '2026-12-01' }], evidence: ['客服聊天截图'],
    }))
  })

  it('what has been recorded of the letter stays', async () => {
    const { phone, stored } = await openComplaint()
    type('field-complaint-facts-0-words', '没有收到答复。')
    await waitFor(() => expect(stored()?.facts?.[0]?.words).toBe('没有收到答复。'))
    expect(createLetterCaseRepository(phone.store, phone.clock).load('k1')).toMatchObject({ data: { log: [{ event: 'sent' }] } })
  })

  it('says beside the fields what is missing once one wants to go on, and leads to the first', async () => {
    const { phone } = await openComplaint()
    expect(page()).not.toContain('选这家机构是哪一种。')
    tapId('read-complaint')
    expect(words('field-complaint-institutionKind')).toContain('选这家机构是哪一种。')
    expect(words('field-complaint-facts')).toContain('用自己的话写一写')
    expect(words('read-complaint')).toMatch(/^还差 \d 项$/)
    expect(phone.calls.scrolledTo).toEqual(['field-complaint-institutionKind'])
  })

  it('the other side’s threats may be told: that is advice, no obstacle', async () => {
    await openComplaint({ complaint: aComplaintDraft({ facts: [{ words: '催收员在电话里说，不还钱就曝光我，找媒体。' }] }) })
    fireEvent.blur(element('field-complaint-facts-0-words-input'))
    expect(words('field-complaint-facts-0-words')).toContain('如果是对方说的、做的，照实写')
    tapId('read-complaint')
    expect(page()).toContain('写好的投诉书')
  })

  it('numbers of identity cards are refused', async () => {
    await openComplaint({ complaint: aComplaintDraft() })
    type('field-complaint-facts-0-words', '我的身份证号 11010519491231002X 被念了出来。')
    expect(words('field-complaint-facts-0-words')).toContain('身份证号的数字，请删掉')
  })

  it('words of despair lead to help first, and what was written stays', async () => {
    await openComplaint()
    type('field-complaint-facts-0-words', '我不想活了。')
    screen.getByText('先顾自己，信可以明天写')
    tapId('back-to-letter')
    expect(valueOf('field-complaint-facts-0-words')).toBe('我不想活了。')
  })

  it('the institution’s days have to be over before its silence is a matter for the regulator', async () => {
    await openComplaint({ complaint: aRegulatorComplaintDraft({ complainedOn: '2027-01-01' }) })
    tapId('read-complaint')
    expect(words('field-complaint-complainedOn')).toContain('机构处理的期限到2027年1月16日')
  })

  it('a full phone: said on the screen, and what was typed can be taken along', async () => {
    const { phone } = await openComplaint()
    phone.answers.write = 'full'
    type('field-complaint-facts-0-words', '没有收到对账明细。')
    await screen.findByText(/空间满了/)
    tapId('copy-typed')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('没有收到对账明细。'))
  })
})

describe('the letter', () => {
  const openLetter = async (complaint: ComplaintDraft = aComplaintDraft()) => {
    const opened = await openComplaint({ complaint })
    tapId('read-complaint')
    return opened
  }

  it('has the facts as they were typed, and nothing of the repayment', async () => {
    await openLetter()
    expect(page()).toContain('到今天没有收到答复，也没有收到对账明细。')
    expect(page()).toContain('致：某某消费金融有限公司 消费者权益保护部门')
    expect(page()).not.toContain('分10期')
  })

  it('shows the rules that it names', async () => {
    await openLetter()
    expect(document.querySelectorAll('[id^=cited-law-]').length).toBeGreaterThan(0)
    expect(page()).toContain('第18、19条')
    expect(page()).toContain('投诉多少日内处理；告知结果时，要说明核实情况、依据和理由')
  })

  it('says of every rule that can be named what it says', () => {
    for (const institutionKind of institutionKinds) {
      for (const level of complaintLevels) {
        for (const matter of complaintMatters(level, institutionKind)) {
          const draft = aComplaintDraft({ level, institutionKind, matters: [matter], asksForMediation: true, complainedOn: '2026-10-01' })
          const parsed = parseComplaint(draft, aBackground, calendarDate('2027-01-05'))
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
          const rules = citedRules(citationsOf(parsed.value.complaint, afterSendingPhrases.complaint))
          expect(rules.map(({ meaning }) => meaning.split('；').filter(part => part !== '').length)).toEqual(rules.map(({ articles }) => articles.length))
        }
      }
    }
  })

  it('names no rule for those whom none binds', async () => {
    await openLetter(aComplaintDraft({ institutionKind: 'smallLoan', institutionName: '某某小额贷款有限公司' }))
    expect(page()).toContain('投诉受理部门')
    expect(document.querySelectorAll('[id^=cited-law-]')).toHaveLength(0)
  })

  it('leaves masked, and whole when the person wants it', async () => {
    const { phone } = await openLetter()
    tapId('copy-complaint')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('138****1234'))
    tapId('toggle-data')
    tapId('send-complaint')
    const [file] = phone.calls.sent
    expect(file?.name).toBe('投诉书_李一_20270105.docx')
    expect(strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())).toContain('13800001234')
    await waitFor(() => expect(phone.calls.toasts).toEqual(['已复制']))
  })

  it('can be covered, copied by hand, and a file that does not leave is said', async () => {
    const { phone } = await openLetter()
    tapId('cover-data')
    expect(page()).not.toContain('李一')
    phone.answers.copy = 'denied'
    phone.answers.send = 'unsupported'
    tapId('copy-complaint')
    await screen.findByText('复制没有成功，长按下面的字自己选')
    tapId('send-complaint')
    await screen.findByText(/这部手机发不了文件/)
  })

  it('goes to the album as a picture too, without the phone number', async () => {
    const { phone } = await openLetter()
    tapId('picture-complaint')
    await waitFor(() => expect(phone.calls.savedImages.length).toBeGreaterThan(0))
    const drawn = phone.calls.drawn.flatMap(({ texts }) => texts).join('')
    expect(drawn).toContain('138****1234')
    expect(phone.calls.savedImages[0]?.name).not.toContain('李一')
  })

  it('leads back to the questions', async () => {
    await openLetter()
    tapId('edit-complaint')
    expect(valueOf('field-complaint-facts-1-words')).toContain('也没有收到对账明细')
  })
})

describe('once it has been handed in', () => {
  const handIn = async (opening: Opening = {}) => {
    const opened = await openComplaint({ complaint: aComplaintDraft(), ...opening })
    tapId('read-complaint')
    tapId('complained')
    const recorded = () => {
      const loaded = createLetterCaseRepository(opened.phone.store, opened.phone.clock).load('k1')
      return 'data' in loaded ? loaded.data : undefined
    }
    return { ...opened, recorded }
  }

  it('is recorded with day, addressee, channel and its own words, and the case goes on from there', async () => {
    const { phone, recorded, stored } = await handIn()
    expect(isOn('level-institution')).toBe(true)
    expect(isOn('lender-kind-consumerFinance')).toBe(true)
    tapId('channel-hotline')
    tapId('save-record')
    await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/case/index?draft=k1']))
    expect(recorded()).toMatchObject({
      lenderKind: 'consumerFinance',
      log: [{ event: 'sent' }, { event: 'complained', level: 'institution', date: '2027-01-05', channel: 'hotline' }],
    })
    expect(JSON.stringify(recorded()?.log[1])).toContain('也没有收到对账明细')
    expect(stored()).toMatchObject({ institutionKind: 'consumerFinance' })
  })

  it('says what keeps it from being recorded, and stays', async () => {
    const { phone, recorded } = await handIn()
    phone.answers.write = 'full'
    tapId('save-record')
    await waitFor(() => expect(words('record-failure')).toContain('空间满了'))
    expect(recorded()?.log).toHaveLength(1)
    tapId('close-record')
    expect(page()).toContain('写好的投诉书')
  })

  it('a case in court, where complaints wait, leads to its own page instead', async () => {
    const sued = anEntry('sued', '2026-12-01')
    const { phone } = await openComplaint({ complaint: aComplaintDraft(), prepare: cases => cases.record('k1', sued, calendarDate('2027-01-05')) })
    tapId('read-complaint')
    expect(element('complained')).toBeNull()
    tapId('to-case')
    expect(phone.calls.opened).toEqual(['/subpages/letter/case/index?draft=k1'])
  })
})

it('needs a letter without gaps, because it takes person and loan from it', async () => {
  const { phone } = await openComplaint({ letter: aLetterDraft().with({ debtor: { name: '' } }).build() })
  screen.getByText('信还没写完整')
  tapId('to-letter')
  expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
})
