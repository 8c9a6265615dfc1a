import { fireEvent, screen, waitFor } from '@testing-library/react'
import { GatesScreen } from '@/features/letter/gates/gates-screen'
import type { LetterDraft } from '@/domain/letter/draft'
import { createFakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const tap = (words: string) => fireEvent.click(screen.getByText(words))

it('five answers lead to the form', async () => {
  const phone = await phoneWith({ k1: { kinds: ['deferral'] } })
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tap('是')
  tap('离三年还远')
  tap('没有')
  tap('没有')
  tap('没有')
  await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/form/index?draft=k1']))
  expect(storedDraft(phone, 'k1')).toMatchObject({
    kinds: ['deferral'],
    gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' },
  })
})

describe.each<[string, LetterDraft, string]>([
  ['not their debt', { kinds: ['deferral'], gates: { G1: 'no' } }, '先核对这笔债，再决定写不写信'],
  ['an open payment order', { kinds: ['deferral'], gates: { G1: 'yes', G2: 'no', G3: 'yes' }, paymentOrder: 'open' }, '支付令的 15 天里，先不写信'],
  [
    'a judgment in force',
    { kinds: ['installmentPlan'], gates: { G1: 'yes', G2: 'no', G3: 'yes' }, paymentOrder: 'none', judgmentInForce: 'yes' },
    '判决已经生效，换一条路谈分期',
  ],
  ['danger', { kinds: ['deferral'], gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'unsure' } }, '先顾人，信可以明天写'],
])('%s stops the letter', (_, draft, title) => {
  it('with the page that comes first, and no way on but another answer', async () => {
    renderOn(await phoneWith({ k1: draft }), <GatesScreen id="k1" visit={1} />)
    screen.getByText(title)
    expect(screen.queryByRole('checkbox')).toBeNull()
    tap('答错了，改这一题')
    expect(screen.getAllByRole('radio').length).toBeGreaterThanOrEqual(3)
  })
})

describe('three years', () => {
  const draft: LetterDraft = { kinds: ['installmentPlan'], gates: { G1: 'yes', G2: 'unsure' } }

  it('the way on appears only with the tick, and the law can be read in its own words', async () => {
    renderOn(await phoneWith({ k1: draft }), <GatesScreen id="k1" visit={1} />)
    expect(screen.queryByText('继续写信')).toBeNull()
    tap('民法典 第188、192、193、195条')
    screen.getByText('诉讼时效期间届满的，义务人可以提出不履行义务的抗辩。')
    tap('我已了解，仍要继续写这封信')
    tap('继续写信')
    screen.getByText('收到过法院的文件吗？')
  })

  it('a changed answer has to be accepted again', async () => {
    const phone = await phoneWith({ k1: { ...draft, acknowledged: ['G2'] } })
    renderOn(phone, <GatesScreen id="k1" visit={1} />)
    tap('上一个问题')
    tap('超过或快到三年')
    screen.getByText('先做这两件事')
    await waitFor(() => expect(storedDraft(phone, 'k1')?.acknowledged).toEqual([]))
  })

  it('the main button calls the help line', async () => {
    const phone = await phoneWith({ k1: draft })
    renderOn(phone, <GatesScreen id="k1" visit={1} />)
    tap('拨打 12348')
    expect(phone.calls.dialled).toEqual(['12348'])
  })
})

it('court papers ask for the payment order and the judgment before their page', async () => {
  renderOn(await phoneWith({ k1: { kinds: ['installmentPlan'], gates: { G1: 'yes', G2: 'no' } } }), <GatesScreen id="k1" visit={1} />)
  tap('有')
  tap('没有支付令')
  tap('还没有')
  screen.getByText('法院的文件，先看期限')
})

describe('court papers', () => {
  const papers: LetterDraft = { kinds: ['installmentPlan'], gates: { G1: 'yes', G2: 'no', G3: 'yes' } }

  it('an answer on the payment order that was wrong, or is out of date, can be changed', async () => {
    const phone = await phoneWith({ k1: { ...papers, paymentOrder: 'open' } })
    renderOn(phone, <GatesScreen id="k1" visit={1} />)
    tap('答错了，改这一题')
    tap('有，15 天已过')
    screen.getByText('法院已经判了，而且判决生效了吗？')
    await waitFor(() => expect(storedDraft(phone, 'k1')?.paymentOrder).toBe('closed'))
  })

  it('going back passes every question that was asked', async () => {
    renderOn(
      await phoneWith({ k1: { ...papers, paymentOrder: 'none', judgmentInForce: 'no', acknowledged: ['G3'] } }),
      <GatesScreen id="k1" visit={1} />,
    )
    const titles = [
      '有人说能代办，要你付钱或者交东西吗？',
      '法院已经判了，而且判决生效了吗？',
      '里面有支付令吗？',
      '收到过法院的文件吗？',
      '离最后一次还款或催要，超过三年了吗？',
      '这笔钱是你本人借的，金额也大致对吗？',
    ]
    for (const title of titles) {
      screen.getByText(title)
      tap('上一个问题')
    }
    screen.getByText('想请求什么？')
    expect(screen.queryByText('上一个问题')).toBeNull()
  })
})

it('a letter whose questions are settled can be looked through from the first to the last', async () => {
  const phone = await phoneWith({ k1: { kinds: ['deferral'], gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' } } })
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tap('改请求什么，再看一遍问题')
  tap('下一步')
  for (const answer of ['是', '离三年还远', '没有', '没有']) tap(answer)
  screen.getByText('现在有人在威胁你，或者你有不想活下去的念头吗？')
  expect(phone.calls.replaced).toEqual([])
  tap('没有')
  await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/form/index?draft=k1']))
})

it('a letter that cannot be read says so and leads back', () => {
  const phone = createFakePlatform({ storage: new Map([['letters/k1', '"nonsense"']]) })
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tap('回到协商函')
  expect(phone.calls.tabs).toEqual(['/pages/letter/index'])
  expect(phone.storage.get('letters/k1')).toBe('"nonsense"')
})
