import { fireEvent, screen, waitFor } from '@testing-library/react'
import { cancellationNotice } from '@/content/scam/paid-already'
import { sixFacts } from '@/content/scam/six-facts'
import { HowScreen } from '@/features/scam/how/how-screen'
import { PaidScreen } from '@/features/scam/paid/paid-screen'
import { ScamScreen } from '@/features/scam/scam-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const byId = (id: string) => document.getElementById(id) as HTMLElement
const tap = (id: string) => fireEvent.click(byId(id))
const type = (id: string, value: string) => fireEvent.change(byId(`${id}-input`), { target: { value } })

it('the tab begins with the six facts and leads on', () => {
  const phone = createFakePlatform()
  const { container } = renderOn(phone, <ScamScreen />)
  expect(container.textContent?.indexOf(sixFacts.lines[0])).toBeLessThan(60)
  for (const line of sixFacts.lines) screen.getByText(line)
  for (const id of ['check-door', 'check-message', 'scam-paid', 'scam-quiz', 'scam-cards', 'scam-how']) tap(id)
  expect(phone.calls.opened).toEqual(['check', 'check', 'paid', 'quiz', 'cards', 'how'].map(page => `/subpages/scam/${page}/index`))
})

describe('what it costs', () => {
  it('is worked out beside the way that costs nothing', () => {
    renderOn(createFakePlatform(), <HowScreen />)
    expect(byId('fee-result').textContent).toBe('—')
    type('fee-debt', '50,000元')
    type('fee-percent', '8%')
    expect(byId('fee-result').textContent).toBe('4,000.00 元')
    screen.getByText('0 元')
  })

  it.each([['fee-debt', '五万', /只写数字/], ['fee-percent', '120', /0 到 100 之间/]])('says beside %s how to write it', (id, typed, words) => {
    renderOn(createFakePlatform(), <HowScreen />)
    type(id, typed)
    screen.getByText(words)
    expect(byId('fee-result').textContent).toBe('—')
  })
})

it('the law stands in its own words under a tap, with its rank', () => {
  renderOn(createFakePlatform(), <HowScreen />)
  screen.getByText(/^部门规章，2011年1月13日起施行/)
  fireEvent.click(screen.getByText('商业银行信用卡业务监督管理办法 第七十条第一款'))
  screen.getByText(/发卡银行可以与持卡人平等协商/)
})

it('a summary is not shown as the words of the notice', () => {
  renderOn(createFakePlatform(), <HowScreen />)
  fireEvent.click(screen.getByText('五部门代理维权风险提示'))
  screen.getByText(/不是原文/)
})

describe('after a payment', () => {
  it('the order is there: stop first, then cards, proof, the lender, the court', () => {
    const { container } = renderOn(createFakePlatform(), <PaidScreen />)
    const places = ['停下，不再付', '收回卡和密码', '存好证据', '自己打官方客服', '查有没有法院文书', '书面解除委托', '小心第二次']
      .map(words => container.textContent?.indexOf(words) ?? -1)
    expect(places.every(place => place >= 0)).toBe(true)
    expect([...places].sort((one, other) => one - other)).toEqual(places)
  })

  it('calls are a tap away, and so is a letter of one’s own', () => {
    const phone = createFakePlatform()
    renderOn(phone, <PaidScreen />)
    for (const number of ['110', '12368', '12348', '12315', '12356']) tap(`call-${number}`)
    expect(phone.calls.dialled).toEqual(['110', '12368', '12348', '12315', '12356'])
    tap('own-letter')
    expect(phone.calls.opened[0]).toMatch(/^\/subpages\/letter\/gates\/index\?draft=[a-z0-9]+$/)
  })

  it.each([[undefined, '已复制'], ['denied', '没有复制成，请长按选中']] as const)('the notice can be copied (%s)', async (copy, toast) => {
    const phone = createFakePlatform(copy && { copy })
    renderOn(phone, <PaidScreen />)
    tap('copy-notice')
    await waitFor(() => expect(phone.calls.toasts).toEqual([toast]))
    expect(phone.calls.copied).toEqual(copy ? [] : [cancellationNotice])
  })
})

it.each([['how', <HowScreen key="how" />], ['paid', <PaidScreen key="paid" />]])('%s opened from Moments has nothing that leads away', (_, page) => {
  renderOn(createFakePlatform({ singlePage: true }), page)
  expect(byId('own-letter')).toBeNull()
})
