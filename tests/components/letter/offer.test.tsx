import { fireEvent, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { calendarDate } from '@/domain/calendar-date'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import { askedOfferItemIds, type AskedOfferItemId, type OfferAnswer } from '@/domain/letter/offer/offer-items'
import { OfferScreen } from '@/features/letter/offer/offer-screen'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { aDeferralDraft, aLetterDraft } from '../../support/builders/letter-draft'
import { phoneWith, renderOn } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id) as HTMLElement
const words = (id: string) => document.getElementById(id)?.textContent ?? ''
const page = () => document.body.textContent ?? ''
const tapId = (id: string) => fireEvent.click(element(id))
const type = (id: string, text: string) => {
  fireEvent.change(element(`${id}-input`), { target: { value: text } })
  fireEvent.blur(element(`${id}-input`))
}

async function openOffer({ letter = aLetterDraft().build(), offer }: { letter?: LetterDraft; offer?: LetterCase['offer'] } = {}) {
  const phone = await phoneWith({ k1: letter })
  const cases = createLetterCaseRepository(phone.store, phone.clock)
  if (offer) await cases.save('k1', { offer })
  const stored = () => {
    const loaded = createLetterCaseRepository(phone.store, phone.clock).load('k1')
    return 'data' in loaded ? loaded.data.offer : undefined
  }
  return { phone, cases, stored, ...renderOn(phone, <OfferScreen id="k1" visit={1} />) }
}

const allInOrder = (others: Partial<Record<AskedOfferItemId, OfferAnswer>> = {}) =>
  ({ ...Object.fromEntries(askedOfferItemIds.map(id => [id, 'inOrder' as const])), ...others })

/** The ten payments of 860.00 yuan that the letter asks for. */
const asAsked = Array.from({ length: 10 }, (_, index) => ({ dueDate: `2027-${String(index + 1).padStart(2, '0')}-15`, amount: '860' }))

const matching = { receivedOn: '2026-11-20', payments: asAsked }
const oneDifferent = { ...matching, payments: asAsked.map((each, index) => (index === 9 ? { ...each, amount: '900' } : each)) }

describe('the verdict', () => {
  it.each<[name: string, offer: LetterCase['offer'], chip: string, verdict: RegExp]>([
    ['nothing answered', undefined, '还没核对完', /答完每一条/],
    ['everything in order', { ...matching, answers: allInOrder() }, '可以考虑', /付得起，再签/],
    ['something unclear that can be asked', { ...matching, answers: allInOrder({ creditReporting: 'unsure' }) }, '先问清楚', /请对方书面补上/],
    ['a clause that should not be there', { ...matching, answers: allInOrder({ enforceableDeed: 'notInOrder' }) }, '先不签不付', /请对方更正/],
    ['other figures than the letter', { ...oneDifferent, answers: allInOrder() }, '先不签不付', /请对方更正/],
  ])('with %s', async (_, offer, chip, verdict) => {
    await openOffer({ ...(offer && { offer }) })
    expect(screen.getAllByText(chip)).toHaveLength(2)
    expect(words('offer-verdict')).toMatch(verdict)
  })

  it('names what to settle, with what it means, and leads there', async () => {
    const { phone } = await openOffer({ offer: { ...matching, answers: allInOrder({ relativesSign: 'notInOrder' }) } })
    expect(words('concern-relativesSign')).toContain('亲友签了担保')
    tapId('concern-relativesSign')
    expect(phone.calls.scrolledTo).toEqual(['offer-relativesSign'])
  })

  it.each([['860', false], ['1300', true]])('with payments of %s yuan where the budget leaves 1,200: a warning is %s', async (amount, isWarned) => {
    const letter = aLetterDraft().with({ budget: { income: { salary: '3000' }, expenses: { food: '1800' } } }).build()
    await openOffer({ letter, offer: { ...matching, payments: asAsked.map(each => ({ ...each, amount })), answers: allInOrder() } })
    expect(words('above-share').includes('比你信里算的每月能还 1,200.00 元多')).toBe(isWarned)
  })
})

describe('the checklist', () => {
  it('keeps every answer on the phone and counts what is open', async () => {
    const { stored } = await openOffer({ offer: matching })
    expect(words('see-result')).toBe('还差 18 条')
    tapId('offer-officialSource-inOrder')
    tapId('offer-blanks-unsure')
    expect(words('see-result')).toBe('还差 16 条')
    await waitFor(() => expect(stored()?.answers).toEqual({ officialSource: 'inOrder', blanks: 'unsure' }))
  })

  it('asks about the waiver only where one was requested', async () => {
    await openOffer()
    expect(document.getElementById('offer-waiverStated')).toBeNull()
  })

  it('says what an item means on request, with the law that it rests on', async () => {
    await openOffer()
    expect(words('meaning-givesUpLimitation')).toBe('这一条意味着什么')
    tapId('meaning-givesUpLimitation')
    expect(words('meaning-givesUpLimitation')).toContain('提前放弃时效，法律上无效')
    screen.getByText('民法典 第192、197条')
    screen.getByText('最高人民法院诉讼时效规定 第19条')
  })

  it('opens that by itself where an item is not in order', async () => {
    await openOffer()
    tapId('offer-payFirst-notInOrder')
    expect(words('meaning-payFirst')).toContain('多半是骗局')
  })

  it('leads to the first open item and marks it', async () => {
    const { phone } = await openOffer({ offer: { ...matching, answers: allInOrder({ blanks: undefined }) } })
    tapId('see-result')
    expect(phone.calls.scrolledTo).toEqual(['offer-blanks'])
    expect(words('offer-blanks')).toContain('这一条还没答')
    tapId('offer-blanks-inOrder')
    tapId('see-result')
    expect(phone.calls.scrolledTo).toEqual(['offer-blanks', 'offer-result'])
  })
})

describe('the figures', () => {
  it('a monthly plan is listed from three answers and compared with the letter', async () => {
    const { stored } = await openOffer()
    fireEvent.change(element('field-offer-receivedOn-input'), { target: { value: '2026-11-20' } })
    fireEvent.change(element('offer-first-input'), { target: { value: '2027-01-15' } })
    type('offer-each', '860')
    tapId('list-payments')
    expect(words('offer-comparison')).toContain('填的数字和信里一致')
    await waitFor(() => expect(stored()?.payments).toHaveLength(10))
    expect(stored()?.payments?.[9]).toEqual({ dueDate: '2027-10-15', amount: '860' })
    expect(document.getElementById('correction')).toBeNull()
  })

  it('nothing is listed from half an answer, and both gaps are said', async () => {
    const { stored } = await openOffer()
    type('offer-each', '很多')
    tapId('list-payments')
    expect(words('offer-first')).toContain('选方案上写的第一期日期')
    expect(words('offer-each')).toContain('填方案上写的每期金额')
    expect(stored()?.payments).toBeUndefined()
  })

  it('that are still missing are said where they are asked for', async () => {
    const { phone } = await openOffer({ offer: { receivedOn: '2026-11-20', answers: allInOrder() } })
    tapId('see-result')
    expect(phone.calls.scrolledTo).toEqual(['offer-matchesLetter'])
    expect(words('offer-first')).toContain('选方案上写的第一期日期')
  })

  it('one payment can be changed, taken out and added', async () => {
    const { stored } = await openOffer({ offer: matching })
    tapId('payment-9')
    type('field-offer-payments-9-amount', '900')
    expect(words('offer-comparison')).toContain('有 2 处和信里不一致')
    tapId('drop-payment-9')
    tapId('add-payment')
    fireEvent.change(element('field-offer-payments-9-dueDate-input'), { target: { value: '2027-10-15' } })
    type('field-offer-payments-9-amount', '860')
    expect(words('offer-comparison')).toContain('填的数字和信里一致')
    await waitFor(() => expect(stored()?.payments).toHaveLength(10))
  })

  it('are not asked where the letter has gaps: the rest is still checked', async () => {
    await openOffer({ letter: aLetterDraft().with({ debtor: { name: '' } }).build() })
    expect(document.getElementById('offer-matchesLetter')).toBeNull()
    expect(words('no-comparison')).toContain('数字这里先不比')
    expect(document.getElementById('offer-officialSource')).not.toBeNull()
  })

  it('of a deferral include the day on which payments resume', async () => {
    await openOffer({ letter: aDeferralDraft().build(), offer: { receivedOn: '2026-11-20', resumeDate: '2027-05-15' } })
    expect(page()).toContain('恢复还款的日期：方案为2027年5月15日')
    expect(document.getElementById('offer-periods')).toBeNull()
    tapId('name-payments')
    expect(words('field-offer-payments')).toContain('方案里一共 1 笔')
  })
})

describe('the correction letter', () => {
  it('says the differences and nothing else, is copied and sent', async () => {
    const { phone } = await openOffer({ offer: oneDifferent })
    expect(page()).toContain('第10期的金额：方案为900.00元，本人申请的是860.00元。')
    expect(page()).not.toContain('第9期的')
    tapId('copy-correction')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('本人暂不签署该方案'))
    tapId('send-correction')
    expect(phone.calls.sent[0]?.name).toBe('请求更正还款方案的函_李一_20261121.docx')
    expect(strFromU8(unzipSync(phone.calls.sent[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())).toContain('900.00')
    await waitFor(() => expect(phone.calls.toasts).toEqual(['已复制']))
  })

  it('is compared with the letter as it was sent, also after its first payments are over', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    const cases = createLetterCaseRepository(phone.store, phone.clock)
    const sent = { date: calendarDate('2026-11-21'), proofs: [], text: '申请书' }
    await cases.markSent('k1', sent, calendarDate('2026-11-21'))
    await cases.save('k1', { offer: oneDifferent })
    phone.answers.now = Date.UTC(2027, 2, 1)
    renderOn(phone, <OfferScreen id="k1" visit={1} />)
    expect(page()).toContain('2026年11月21日')
    expect(page()).toContain('第10期的金额')
  })
})

it('after a refusal: the ways on in their order, whom to call, and the complaint apart from the letter', async () => {
  const { phone } = await openOffer()
  tapId('after-refusal')
  expect(page()).toMatch(/降低每期金额.*先还一部分.*换一项请求减免.*请对方出方案.*申请调解.*打12348问/)
  tapId('call-12348')
  tapId('to-complaint')
  expect(phone.calls.dialled).toEqual(['12348'])
  expect(phone.calls.opened).toEqual(['/subpages/letter/complaint/index?draft=k1'])
})

it('a full phone: said on the screen, and what was typed can be taken along', async () => {
  const { phone } = await openOffer({ offer: matching })
  phone.answers.write = 'full'
  tapId('offer-officialSource-inOrder')
  await screen.findByText(/空间满了/)
  tapId('copy-typed')
  await waitFor(() => expect(phone.calls.copied[0]).toContain('第 1 笔：2027-01-15 860 元'))
})

it('a case that cannot be read is left alone', async () => {
  const phone = await phoneWith({ k1: aLetterDraft().build() })
  phone.storage.set('cases/k1', JSON.stringify({ broken: true }))
  renderOn(phone, <OfferScreen id="k1" visit={1} />)
  screen.getByText('这封信打不开')
  expect(phone.storage.get('cases/k1')).toBe(JSON.stringify({ broken: true }))
})

it('coming back to the page, what another page recorded is there', async () => {
  const { cases, redraw } = await openOffer({ offer: matching })
  await cases.save('k1', { offer: oneDifferent })
  redraw(<OfferScreen id="k1" visit={2} />)
  await waitFor(() => expect(words('offer-comparison')).toContain('有 2 处和信里不一致'))
})

it('a letter that is not there is said to be unknown', async () => {
  const phone = await phoneWith({})
  renderOn(phone, <OfferScreen id="k1" visit={1} />)
  screen.getByText('没有找到这封信')
})
