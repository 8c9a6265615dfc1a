import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { AskKind } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { GatesScreen } from '@/features/letter/gates/gates-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const tap = (words: string) => fireEvent.click(screen.getByText(words))
const tick = (kind: AskKind) => fireEvent.click(document.getElementById(`kind-${kind}`) as HTMLElement)
const ticked = () => screen.getAllByRole('checkbox').filter(each => each.getAttribute('aria-checked') === 'true').map(({ id }) => id)
const passed: LetterDraft['gates'] = { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' }

it('a new letter first asks what it is for, with nothing chosen', () => {
  renderOn(createFakePlatform(), <GatesScreen id="k1" visit={1} />)
  screen.getByText('想请求什么？')
  expect(ticked()).toEqual([])
})

it('each kind says what it means in one line', () => {
  renderOn(createFakePlatform(), <GatesScreen id="k1" visit={1} />)
  expect(document.getElementById('kind-deferral')?.textContent).toMatch(/^延期还款晚几个月再还/)
  expect(document.getElementById('kind-installmentPlan')?.textContent).toMatch(/^分期还款分成几期/)
  expect(document.getElementById('kind-penaltyWaiver')?.textContent).toMatch(/罚息、违约金这些逾期以后多出来的钱/)
})

it('there is no way on without a choice', async () => {
  const phone = createFakePlatform()
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tap('先选一项')
  expect(phone.calls.scrolledTo).toEqual(['kinds'])
  tick('deferral')
  tick('deferral')
  tap('先选一项')
  screen.getByText('想请求什么？')
  expect(phone.storage.size).toBe(0)
})

it.each<[tapped: AskKind[], stored: AskKind[]]>([
  [['deferral'], ['deferral']],
  [['installmentPlan'], ['installmentPlan']],
  [['penaltyWaiver'], ['penaltyWaiver']],
  [['installmentPlan', 'deferral'], ['deferral', 'installmentPlan']],
  [['penaltyWaiver', 'deferral'], ['deferral', 'penaltyWaiver']],
  [['penaltyWaiver', 'installmentPlan'], ['installmentPlan', 'penaltyWaiver']],
  [['penaltyWaiver', 'installmentPlan', 'deferral'], ['deferral', 'installmentPlan', 'penaltyWaiver']],
])('%j is stored as %j, and the first gate follows', async (tapped, stored) => {
  const phone = createFakePlatform()
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tapped.forEach(tick)
  tap('下一步')
  screen.getByText('写信之前，第 1 个问题，共 5 个')
  await waitFor(() => expect(storedDraft(phone, 'k1')).toMatchObject({ kinds: stored }))
})

it('from the first gate one comes back to what was chosen', async () => {
  renderOn(await phoneWith({ k1: { kinds: ['deferral', 'penaltyWaiver'] } }), <GatesScreen id="k1" visit={1} />)
  tap('上一个问题')
  expect(ticked()).toEqual(['kind-deferral', 'kind-penaltyWaiver'])
  tick('deferral')
  tap('下一步')
  screen.getByText('写信之前，第 1 个问题，共 5 个')
})

it('a draft that knows the gates but not its kinds is asked for them', async () => {
  const phone = await phoneWith({ k1: { gates: passed } })
  renderOn(phone, <GatesScreen id="k1" visit={1} />)
  tick('deferral')
  tap('下一步')
  await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/form/index?draft=k1']))
})

describe('with court papers', () => {
  const papers: LetterDraft = {
    kinds: ['deferral'], gates: { ...passed, G3: 'yes' }, paymentOrder: 'none', acknowledged: ['G3'],
  }

  async function addInstallments() {
    const phone = await phoneWith({ k1: papers })
    renderOn(phone, <GatesScreen id="k1" visit={1} />)
    tap('改请求什么，再看一遍问题')
    tick('installmentPlan')
    tap('下一步')
    return phone
  }

  it('adding installments asks for the judgment, and the page has to be read again', async () => {
    const phone = await addInstallments()
    tap('还没有')
    screen.getByText('法院的文件，先看期限')
    expect(phone.calls.replaced).toEqual([])
  })

  it('a judgment in force stops the letter until installments are given up', async () => {
    const phone = await addInstallments()
    tap('已经生效')
    screen.getByText('判决已经生效，换一条路谈分期')
    tap('答错了，改这一题')
    screen.getByText('法院已经判了，而且判决生效了吗？')
    // Back past the payment order, the papers, and the two gates before them.
    for (let back = 0; back < 5; back += 1) tap('上一个问题')
    tick('installmentPlan')
    tap('下一步')
    screen.getByText('法院的文件，先看期限')
    await waitFor(() => expect(storedDraft(phone, 'k1')).toMatchObject({ kinds: ['deferral'], judgmentInForce: 'yes' }))
  })
})
