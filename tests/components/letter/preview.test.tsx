import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import type { LetterDraft } from '@/domain/letter/draft'
import { LetterPreviewScreen } from '@/features/letter/preview/letter-preview-screen'
import { paymentsInWords } from '@/features/letter/preview/payments-in-words'
import type { PlatformIssue } from '@/platform/ports'
import { fen } from '@/domain/money'
import { calendarDate } from '@/domain/calendar-date'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../support/builders/letter-draft'
import { aDeferralAsk, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../support/builders/letter-request'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const tap = (words: string) => fireEvent.click(screen.getByText(words))
const element = (id: string) => document.getElementById(id) as HTMLElement
const tapId = (id: string) => fireEvent.click(element(id))
const show = (length: 'full' | 'short' | 'call') => tapId(`length-${length}`)
const soon = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 0)))

async function openPreview(draft: LetterDraft = aLetterDraft().build()) {
  const phone = await phoneWith({ k1: draft })
  return { phone, ...renderOn(phone, <LetterPreviewScreen id="k1" visit={1} />) }
}

async function sentDocument(phone: Awaited<ReturnType<typeof openPreview>>['phone']) {
  await waitFor(() => expect(phone.calls.sent).toHaveLength(1))
  const [file] = phone.calls.sent
  return { name: file?.name, xml: strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()) }
}

const withIdDigits = () => aLetterDraft().with({ debtor: { idLast4: '001X' } }).build()
/** Long enough that the message has to be split. */
const manyItems: LetterDraft = aPenaltyWaiverDraft().with({
  debt: { outstandingFees: '72000' },
  penaltyWaiver: {
    items: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅', '卯', '辰'].map(name => ({
      kind: 'otherFee' as const, name: `${name}${'长名称的费用'.repeat(3)}`, amount: '100',
    })),
    scope: 'full',
    amount: '78380',
  },
}).build()

describe('what leaves', () => {
  it('is masked, and whole when the person wants it: copied text and file say what the screen says', async () => {
    const { phone, container } = await openPreview()
    expect(container.textContent).toContain('关于分期还款的申请书')
    expect(container.textContent).toContain('138****1234')
    expect(container.textContent).not.toContain('13800001234')
    tap('复制')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('138****1234'))
    tap('写完整的电话')
    expect(container.textContent).toContain('13800001234')
    tap('发送文件')
    const { name, xml } = await sentDocument(phone)
    expect(name).toBe('分期还款申请书_李一_20261121.docx')
    expect(xml).toContain('13800001234')
    expect(xml).toContain('2027-10-15')
  })

  it('one switch holds for the phone and the identity digits, and says to whom the whole data may go', async () => {
    const { phone } = await openPreview(withIdDigits())
    expect(element('data-words').textContent).toContain('寄给机构前需要完整的')
    show('short')
    tap('复制短文')
    tap('写完整的电话和身份证后四位')
    expect(element('data-words').textContent).toBe('只发给放款机构，别发给别人。')
    tap('复制短文')
    await waitFor(() => expect(phone.calls.copied).toHaveLength(2))
    expect(phone.calls.copied[0]).toContain('身份证后四位****')
    expect(phone.calls.copied[0]).toContain('138****1234')
    expect(phone.calls.copied[1]).toContain('身份证后四位001X')
    expect(phone.calls.copied[1]).toContain('13800001234')
  })

  it.each([
    ['full', '还差 3 项确认'],
    ['short', '还差 3 项确认'],
    ['call', '还差 3 项确认'],
  ] as const)('leaves only after the confirmations (%s)', async (length, words) => {
    const { phone } = await openPreview(aLetterDraft().with({ confirm: undefined }).build())
    show(length)
    tap(words)
    tapId('copy-letter')
    if (length === 'full') tap('存图')
    if (length === 'short') tapId('copy-message-1')
    expect(phone.calls.scrolledTo.length).toBeGreaterThanOrEqual(2)
    expect(new Set(phone.calls.scrolledTo)).toEqual(new Set(['confirmations']))
    tap('写的都是真的')
    tap('这是我本人的意思')
    tap('每期 860.00 元，我付得起')
    expect([phone.calls.copied, phone.calls.sent, phone.calls.drawn]).toEqual([[], [], []])
    tapId('copy-letter')
    await waitFor(() => expect(phone.calls.copied).toHaveLength(1))
    await waitFor(() => expect(storedDraft(phone, 'k1')?.confirm).toEqual({ truthful: true, ownWill: true, affordable: true }))
  })

  it('asks nothing about payments where the letter names none', async () => {
    const { phone } = await openPreview(aDeferralDraft().with({ confirm: { affordable: undefined } }).build())
    expect(document.getElementById('confirm-affordable')).toBeNull()
    tap('发送文件')
    await sentDocument(phone)
  })

  it('stays here while words stand in it that must not be in a letter', async () => {
    await openPreview(aLetterDraft().with({ hardship: { statement: '8月公司裁员，我现在靠零工收入。不同意我就去曝光你们，找媒体。' } }).build())
    screen.getByText(/项，信就写好了/)
    expect(document.getElementById('send-letter')).toBeNull()
    expect(document.getElementById('issue-hardship-statement')).not.toBeNull()
  })
})

it.each([
  [[anInstallmentPlanAsk()], '每期 860.00 元'],
  [[anInstallmentPlanAsk({ periods: 7 })], '每期 1,228.57 元，最后一期 1,228.58 元'],
  [[anInstallmentPlanAsk({ downPayment: { date: calendarDate('2026-12-01'), amount: fen(60_000) } })], '先付 600.00 元，每期 800.00 元'],
  [[anInstallmentPlanAsk({ split: { mode: 'step', count: 4, amount: fen(50_000) } })], '第一期 500.00 元，最多的一期 1,100.00 元'],
  [[aDeferralAsk()], undefined],
  [[aDeferralAsk({ duringPay: fen(20_000) })], '延期期间每月 200.00 元'],
  [[aPenaltyWaiverAsk()], '一次付清 7,880.00 元'],
  [[aPenaltyWaiverAsk({ settle: { kind: 'resume' } })], undefined],
  [[aDeferralAsk({ duringPay: fen(20_000) }), aPenaltyWaiverAsk()], '延期期间每月 200.00 元，一次付清 7,880.00 元'],
])('the payments to stand for %#: %s', (asks, words) => {
  expect(paymentsInWords(asks)).toBe(words)
})

describe('with somebody beside', () => {
  it('one tap covers the screen and says what is covered; one tap shows it again', async () => {
    const { container } = await openPreview(aLetterDraft().with({ debtor: { idLast4: '001X', email: 'li@example.com' } }).build())
    expect(element('onlooker-words').textContent).toBe('正在显示个人信息。')
    tap('遮住')
    expect(element('onlooker-words').textContent).toMatch(/^已遮住姓名、电话、证件号、合同号、账户号、邮箱和地址/)
    for (const secret of ['李一', '13800001234', 'ABC-20240001', '001X', 'li@example.com']) expect(container.textContent).not.toContain(secret)
    tap('显示')
    expect(container.textContent).toContain('李一')
  })

  it.each(['full', 'short', 'call'] as const)('covers every length (%s)', async length => {
    const { container } = await openPreview(withIdDigits())
    show(length)
    tap('写完整的电话和身份证后四位')
    expect(container.textContent).toContain('001X')
    tap('遮住')
    for (const secret of ['李一', '13800001234', '001X']) expect(container.textContent).not.toContain(secret)
  })

  it('what leaves is not covered', async () => {
    const { phone } = await openPreview()
    tap('遮住')
    tap('复制')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('申请人（签名）：李一'))
  })
})

describe('the three lengths', () => {
  it('a short message is a card with its number of characters and a button of its own', async () => {
    const { phone } = await openPreview()
    show('short')
    const words = element('message-1').querySelector('span')?.textContent ?? ''
    expect(words).toMatch(/^您好，我是李一，.*电话138\*\*\*\*1234。$/)
    expect(element('message-1').textContent).toContain(`${Array.from(words).length} 字`)
    expect(document.getElementById('message-2')).toBeNull()
    tapId('copy-message-1')
    await waitFor(() => expect(phone.calls.copied).toEqual([words]))
  })

  it('a long one comes in numbered parts of at most 300 characters, copied one by one or all together', async () => {
    const { phone, container } = await openPreview(manyItems)
    show('short')
    const cards = [...container.querySelectorAll('[id^="message-"]')]
    const words = cards.map(card => card.querySelector('span')?.textContent ?? '')
    expect(words.length).toBeGreaterThan(1)
    expect(words.map(each => Array.from(each).length).filter(count => count > 300)).toEqual([])
    words.forEach((each, index) => expect(each.startsWith(`（${index + 1}/${words.length}）`)).toBe(true))
    expect(cards[1]?.textContent).toContain(`第 2 条，${Array.from(words[1] ?? '').length} 字`)
    tapId('copy-message-2')
    tapId('copy-letter')
    await waitFor(() => expect(phone.calls.copied).toEqual([words[1], words.join('\n\n')]))
  })

  it('the outline says what to say in order, and what not to agree to; it is copied as it is read', async () => {
    const { phone, container } = await openPreview()
    show('call')
    const order = ['工号是多少', '我是李一', '分10期归还', '复述一遍', '不要在电话里答应', '当场转账到个人账户。'].map(words => (container.textContent ?? '').indexOf(words))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
    expect(document.getElementById('toggle-data')).toBeNull()
    tap('复制提纲')
    await waitFor(() => expect(phone.calls.copied[0]).toMatch(/^1\. 先问：[^]*不要在电话里答应\n1\. 超出自己能力的金额。/))
  })

  it('with the clipboard refused the words can be selected by hand', async () => {
    const { phone } = await openPreview()
    phone.answers.copy = 'denied'
    show('call')
    tap('复制提纲')
    await screen.findByText('复制没有成功，长按下面的字自己选')
    expect(element('letter-text').textContent).toContain('工单号')
  })
})

describe('the picture', () => {
  it('nothing is drawn and no permission asked before the tap', async () => {
    const { phone } = await openPreview()
    show('short')
    show('full')
    expect([phone.calls.drawn, phone.calls.savedImages]).toEqual([[], []])
  })

  it('every page goes to the album, masked, under a name without the person', async () => {
    const { phone } = await openPreview()
    tap('存图')
    await waitFor(() => expect(phone.calls.toasts).toHaveLength(1))
    const { drawn, savedImages, toasts } = phone.calls
    expect(drawn.length).toBeGreaterThan(1)
    expect(savedImages.map(({ name }) => name)).toEqual(drawn.map((_, index) => `分期还款申请书_20261121_${index + 1}.png`))
    expect(toasts).toEqual([`已存到相册，共 ${drawn.length} 张`])
    const words = drawn.flatMap(({ texts }) => texts).join('')
    expect(words).toContain('138****1234')
    expect(words).not.toContain('13800001234')
    expect(words).toContain('申请人（签名）：李一')
    expect(document.getElementById('export-notice')).toBeNull()
  })

  it('with the whole phone number once the person wants it', async () => {
    const { phone } = await openPreview()
    tap('写完整的电话')
    tap('存图')
    await waitFor(() => expect(phone.calls.toasts).toHaveLength(1))
    expect(phone.calls.drawn.flatMap(({ texts }) => texts).join('')).toContain('13800001234')
  })

  it('says how far it is while it draws, and a second tap starts nothing', async () => {
    const { phone } = await openPreview()
    const seen: (string | undefined)[] = []
    const watch = new MutationObserver(() => seen.push(document.getElementById('export-notice')?.textContent ?? undefined))
    watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    tap('存图')
    tap('存图')
    await waitFor(() => expect(phone.calls.toasts).toHaveLength(1))
    await soon()
    watch.disconnect()
    expect(seen.filter(words => words?.startsWith('正在画图')).length).toBeGreaterThan(0)
    expect(new Set(phone.calls.drawn.map(({ name }) => name)).size).toBe(phone.calls.drawn.length)
  })

  it('a refused permission is said with two other ways, and the settings are one tap away', async () => {
    const { phone } = await openPreview()
    phone.answers.saveImage = 'denied'
    tap('存图')
    await screen.findByText('去打开权限')
    expect(element('export-notice').textContent).toMatch(/没有存到相册的权限.*“复制”或“发送文件”/)
    phone.answers.saveImage = undefined
    tap('去打开权限')
    await screen.findByText(/再点一次“存图”/)
    expect(phone.calls.settings).toBe(1)
    tap('存图')
    await waitFor(() => expect(phone.calls.savedImages.length).toBeGreaterThan(0))
  })

  it.each<[keyof Awaited<ReturnType<typeof openPreview>>['phone']['answers'], PlatformIssue, RegExp]>([
    ['createCanvas', 'unsupported', /这部手机存不了图.*“复制”或“发送文件”/],
    ['toImage', 'full', /空间满了.*“复制”/],
    ['toImage', 'failed', /没有存下.*“复制”或“发送文件”/],
    ['saveImage', 'failed', /没有存下.*“复制”或“发送文件”/],
  ])('when %s is %s, another way is named', async (step, issue, words) => {
    const { phone } = await openPreview()
    Object.assign(phone.answers, { [step]: issue })
    tap('存图')
    await screen.findByText(words)
    expect(phone.calls.savedImages).toEqual([])
    expect(document.getElementById('open-settings')).toBeNull()
  })

  it('changing one’s mind is no failure', async () => {
    const { phone } = await openPreview()
    phone.answers.saveImage = 'cancelled'
    tap('存图')
    await waitFor(() => expect(phone.calls.drawn.length).toBeGreaterThan(1))
    await waitFor(() => expect(document.getElementById('export-notice')).toBeNull())
    expect(phone.calls.toasts).toEqual([])
  })
})

describe('the file', () => {
  it.each([
    ['full', /空间满了/],
    ['unsupported', /发不了文件/],
    ['denied', /没有得到同意/],
    ['failed', /没有发出/],
  ] as const)('that cannot be sent (%s) is said, with another way', async (issue, words) => {
    const { phone } = await openPreview()
    phone.answers.send = issue
    tap('发送文件')
    await waitFor(() => expect(document.getElementById('export-notice')?.textContent).toMatch(words))
    expect(element('export-notice').textContent).toContain('复制')
  })

  it('is handed over within the tap itself, because WeChat opens its panel for nothing else', async () => {
    const { phone } = await openPreview()
    tap('发送文件')
    expect(phone.calls.sent).toHaveLength(1)
    await soon()
  })

  it('closing the share panel is no failure', async () => {
    const { phone } = await openPreview()
    phone.answers.send = 'cancelled'
    tap('发送文件')
    await soon()
    expect(document.getElementById('export-notice')).toBeNull()
  })
})

describe('changing a sentence', () => {
  const statement = '8月公司裁员，我一直在找工作，现在靠零工收入。'

  it('leads to the question that it came from, on top of this page', async () => {
    const { phone } = await openPreview()
    tap(statement)
    tap('改这句')
    expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&field=hardship.statement'])
    expect(phone.calls.replaced).toEqual([])
  })

  it('and back at the same spot: the same sheet with the new words, the sentence still picked, nothing scrolled', async () => {
    const { phone, container, redraw } = await openPreview()
    const title = screen.getByText('关于分期还款的申请书')
    tap(statement)
    tap('改这句')
    const stored = JSON.parse(phone.storage.get('letters/k1') ?? '') as { data: { hardship: { statement: string } } }
    stored.data.hardship.statement = '9月起单位停发工资，现在靠做零工，收入不固定。'
    phone.storage.set('letters/k1', JSON.stringify(stored))
    redraw(<LetterPreviewScreen id="k1" visit={2} />)
    await waitFor(() => expect(container.textContent).toContain('9月起单位停发工资'))
    expect(container.textContent).not.toContain(statement)
    expect(container.contains(title)).toBe(true)
    expect(element('edit-sentence').previousElementSibling?.textContent).toContain('9月起单位停发工资')
    expect(phone.calls.scrolledTo).toEqual([])
  })

  it('the length that was being read is still there', async () => {
    const { redraw } = await openPreview()
    show('short')
    redraw(<LetterPreviewScreen id="k1" visit={2} />)
    expect(document.getElementById('message-1')).not.toBeNull()
  })
})

it('an unfinished letter lists what is missing, and a tap leads there', async () => {
  const { phone } = await openPreview(aLetterDraft().with({ debtor: { name: '' }, debt: { amountAsOf: undefined } }).build())
  screen.getByText('还差 2 项，信就写好了')
  tapId('issue-debtor-name')
  expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&field=debtor.name'])
})

it('a letter with an open question before it leads there and shows nothing', async () => {
  const { phone, container } = await openPreview(aLetterDraft().with({ gates: { G2: 'unsure' } }).build())
  await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/gates/index?draft=k1']))
  expect(container.textContent).toBe('')
})
