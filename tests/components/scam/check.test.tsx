import { fireEvent, screen, waitFor } from '@testing-library/react'
import { scamLevelChips, speakerWords } from '@/content/scam/check-advice'
import { phoneQuestions } from '@/content/scam/phone-questions'
import type { CheckOutcome } from '@/features/scam/check/check-outcome'
import { CheckScreen } from '@/features/scam/check/check-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const said = '先交定金，再寄手机卡'

const nothing: CheckOutcome = { level: 'none', speaker: 'unclear', cut: false, reasons: [], advice: [], spans: [] }
const twoSigns: CheckOutcome = {
  ...nothing,
  level: 'high',
  speaker: 'offer',
  advice: ['手机卡别寄。'],
  reasons: [{ phrase: '寄手机卡', reason: '卡在谁手里，验证码就归谁收。' }, { phrase: '先交定金', reason: '先收钱再办事。' }],
  spans: [{ start: 0, end: 4, number: 2 }, { start: 6, end: 10, number: 1 }],
}

function showCheck(outcome: CheckOutcome, { byPhone = false, phone = createFakePlatform() } = {}) {
  const checked: string[] = []
  const check = (text: string) => {
    checked.push(text)
    return outcome
  }
  const { container } = renderOn(phone, <CheckScreen byPhone={byPhone} check={check} />)
  return { phone, checked, container }
}

const byId = (id: string) => document.getElementById(id) as HTMLElement
const tap = (id: string) => fireEvent.click(byId(id))
const type = (text: string) => fireEvent.change(byId('scam-text-input'), { target: { value: text } })

function checkTyped(text = said) {
  type(text)
  tap('check')
}

describe('the box', () => {
  it('checks what was copied, read only at the tap', async () => {
    const phone = createFakePlatform()
    await phone.clipboard.write(said)
    const { checked } = showCheck(twoSigns, { phone })
    expect(checked).toEqual([])
    tap('paste-and-check')
    await waitFor(() => expect(checked).toEqual([said]))
    screen.getByText('高危')
  })

  it.each([['is refused', 'denied'], ['is empty', undefined]] as const)('says how to paste by hand when the clipboard %s', async (_, paste) => {
    const phone = createFakePlatform(paste && { paste })
    const { checked } = showCheck(twoSigns, { phone })
    tap('paste-and-check')
    await screen.findByText(/长按上面的框，选“粘贴”/)
    expect(checked).toEqual([])
  })

  it('checks what was typed', () => {
    const { checked } = showCheck(twoSigns)
    checkTyped()
    expect(checked).toEqual([said])
  })

  it('keeps a text of more than 5,000 characters whole, and says that the rest is not compared', () => {
    const { checked } = showCheck({ ...nothing, cut: true })
    type('谈'.repeat(5_001))
    screen.getByText(/超过 5000 字/)
    tap('check')
    expect(checked[0]).toHaveLength(5_001)
    screen.getByText(/只比对了前 5000 字/)
  })

  it('stores nothing of it', () => {
    const { phone } = showCheck(twoSigns)
    screen.getByText(/不保存，不上传/)
    checkTyped()
    expect([...phone.storage.keys()]).toEqual([])
    expect(phone.calls.opened).toEqual([])
  })
})

describe('the result', () => {
  it('shows the text as it was given, with its phrases numbered and the reasons in that order', () => {
    const { container } = showCheck(twoSigns)
    checkTyped()
    screen.getByText('这段话里有 2 处骗局常用的说法')
    expect(container.querySelector('.said')?.textContent).toBe('先交定金2，再寄手机卡1')
    expect(byId('reason-1').textContent).toBe('1寄手机卡卡在谁手里，验证码就归谁收。')
    expect(byId('reason-2').textContent).toContain('先收钱再办事。')
  })

  it('leads from a phrase to its reason', () => {
    const { phone } = showCheck(twoSigns)
    checkTyped()
    fireEvent.click(screen.getByText('先交定', { exact: false, selector: '.phrase' }))
    expect(phone.calls.scrolledTo).toContain('reason-2')
  })

  it.each([
    ['high', scamLevelChips.high.chip], ['suspicious', scamLevelChips.suspicious.chip], ['none', scamLevelChips.none.chip],
  ] as const)('at the level %s says %s, and never that it is safe', (level, chip) => {
    const { container } = showCheck({ ...nothing, level })
    checkTyped()
    screen.getByText(chip)
    expect(container.querySelector('.lawful')).toBeNull()
    expect(container.textContent).not.toMatch(/安全|放心/)
    screen.getByText('它看不到什么')
  })

  it.each(['warning', 'court', 'lender'] as const)('says who seems to speak when nothing was found, and what to do then: %s', speaker => {
    showCheck({ ...nothing, speaker })
    checkTyped()
    screen.getByText(speakerWords[speaker].title)
    screen.getByText(speakerWords[speaker].lead ?? '')
  })

  it('says what to do about what was found, then what to do in any case', () => {
    const { container } = showCheck(twoSigns)
    checkTyped()
    expect(container.textContent).toMatch(/现在怎么做1手机卡别寄。2.*官方客服.*3.*110/)
  })

  it('leads on: already paid, 96110, a letter of one’s own, another text', () => {
    const { phone } = showCheck(twoSigns)
    checkTyped()
    tap('next-paid')
    tap('call-96110')
    tap('own-letter')
    expect(phone.calls.opened).toEqual(['/subpages/scam/paid/index', expect.stringMatching(/^\/subpages\/letter\/gates\/index\?draft=/)])
    expect(phone.calls.dialled).toEqual(['96110'])
    tap('check-again')
    expect((byId('scam-text-input') as HTMLTextAreaElement).value).toBe('')
  })

  it('leads nowhere in a page opened from Moments', () => {
    showCheck(twoSigns, { phone: createFakePlatform({ singlePage: true }) })
    checkTyped()
    for (const id of ['next-paid', 'call-96110', 'own-letter', 'check-again']) expect(byId(id)).toBeNull()
  })
})

describe('an offer made by phone', () => {
  const answerAll = (answer: 'yes' | 'no' | 'unsure') => phoneQuestions.forEach(({ id }) => tap(`${id}-${answer}`))

  it('is asked about in eight questions, and judged when all are answered', () => {
    const { phone } = showCheck(nothing, { byPhone: true })
    expect(byId('judge').textContent).toBe('还差 8 题')
    tap('judge')
    expect(phone.calls.scrolledTo).toEqual([phoneQuestions[0]?.id])
    answerAll('no')
    tap('judge')
    screen.getByText('没有听到典型的骗局说法')
  })

  it('names the signs, the strong ones first, and lets the answers be changed', () => {
    showCheck(nothing, { byPhone: true })
    answerAll('no')
    tap('private-account-yes')
    tap('cards-and-codes-yes')
    tap('judge')
    screen.getByText('有 2 处骗局常用的说法')
    expect(byId('reason-1').textContent).toContain('手机卡')
    tap('check-again')
    expect(byId('cards-and-codes-yes').getAttribute('aria-checked')).toBe('true')
  })

  it('is suspicious as long as the strong signs are not ruled out', () => {
    showCheck(nothing, { byPhone: true })
    answerAll('unsure')
    tap('judge')
    screen.getByText('可疑')
    screen.getByText('要紧的几件事还没弄清')
  })
})
