import { fireEvent, screen, waitFor } from '@testing-library/react'
import { EnclosuresStep } from '@/features/letter/form/steps/enclosures-step'
import { useLetterForm } from '@/features/letter/form/use-letter-form'
import { commonEnclosures, neverHandOver } from '@/content/letter/enclosures'
import { causeIds } from '@/domain/letter/choices'
import { aDeferralDraft, aLetterDraft, type LetterDraftBuilder } from '../../support/builders/letter-draft'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id)
const said = (id: string) => element(id)?.textContent ?? ''
const papers = () => [...document.querySelectorAll('[role=checkbox]')].map(tick => tick.id.replace('paper-', ''))
const isOn = (id: string) => element(`paper-${id}`)?.getAttribute('aria-checked') === 'true'
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)
const box = (path: string) => element(`field-${path.replace(/\./g, '-')}-input`) as HTMLInputElement

function Step() {
  return <EnclosuresStep form={useLetterForm('k1', 1)} />
}

async function open(draft: LetterDraftBuilder) {
  const phone = await phoneWith({ k1: draft.build() })
  renderOn(phone, <Step />)
  return phone
}

it('lists what shows the cause, the weightiest first, then what always helps', async () => {
  await open(aLetterDraft())
  expect(papers()).toEqual([
    'terminationProof', 'unemploymentRecord', 'unemploymentBenefit', 'socialInsuranceStop', 'jobSearch',
    ...commonEnclosures.map(({ id }) => id),
  ])
  expect(said('papers-unemployment')).toMatch(/^失业最能说明问题的.*有的话更好.*给之前遮住：无关同事的姓名。$/)
})

it('says of each paper where to get it', async () => {
  await open(aLetterDraft())
  expect(said('paper-terminationProof')).toBe('解除劳动合同证明去哪里拿：原单位的人事部门')
})

it('without a cause only what always helps', async () => {
  await open(aLetterDraft().with({ hardship: { causes: undefined } }))
  screen.getByText('选了困难原因，这里会列出对应的证明。')
  expect(papers()).toEqual(commonEnclosures.map(({ id }) => id))
})

it.each(causeIds)('%s has papers, none of them twice', async cause => {
  await open(aLetterDraft().with({ hardship: { causes: [cause] } }))
  expect(papers().length).toBeGreaterThan(commonEnclosures.length)
  expect(new Set(papers()).size).toBe(papers().length)
})

it('to an assignee, the notice of the assignment stands first among what always helps', async () => {
  await open(aLetterDraft().with({ creditor: { role: 'assignee' }, hardship: { causes: undefined } }))
  expect(papers()).toEqual(['transferNotice', ...commonEnclosures.map(({ id }) => id)])
})

it('a paper that two causes share stands once', async () => {
  await open(aLetterDraft().with({ hardship: { causes: ['familyIllness', 'bereavement'] } }))
  expect(papers().filter(id => id === 'kinship')).toHaveLength(1)
})

it('only what is ready is stored, in the order of the list, one copy each', async () => {
  const phone = await open(aLetterDraft())
  tap('paper-bankStatement')
  tap('paper-terminationProof')
  await waitFor(() => {
    expect(storedDraft(phone, 'k1')?.enclosures).toEqual([
      { id: 'terminationProof', label: '解除劳动合同证明', core: true, status: 'have', copies: '1' },
      { id: 'bankStatement', label: '近3个月银行流水', core: false, status: 'have', copies: '1' },
    ])
  })
  screen.getByText('信里会列 2 样')
  tap('paper-bankStatement')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.enclosures).toHaveLength(1))
  expect(isOn('bankStatement')).toBe(false)
})

it('nothing ready is no hindrance', async () => {
  await open(aLetterDraft())
  screen.getByText('一样都没有，也能写信，信里就不列附件。')
})

it('a paper marked for later is not ready', async () => {
  await open(aLetterDraft().with({ enclosures: [{ id: 'jobSearch', label: '求职记录', status: 'later' }] }))
  expect(isOn('jobSearch')).toBe(false)
})

it('after another cause was chosen, what was ticked before can still be seen and taken out', async () => {
  const phone = await open(aDeferralDraft().with({ hardship: { causes: ['illness'] } }))
  expect(said('papers-others')).toMatch(/解除劳动合同证明.*失业登记记录/)
  tap('other-paper-0')
  await waitFor(() => {
    expect(storedDraft(phone, 'k1')?.enclosures?.map(({ id }) => id)).toEqual(['unemploymentRecord', 'bankStatement'])
  })
})

describe('copies', () => {
  it('are changed when wanted', async () => {
    const phone = await open(aDeferralDraft())
    expect(box('enclosures.1.copies')).toBeNull()
    tap('change-copies')
    fireEvent.change(box('enclosures.1.copies'), { target: { value: '2' } })
    await waitFor(() => expect(storedDraft(phone, 'k1')?.enclosures?.[1]).toMatchObject({ id: 'unemploymentRecord', copies: '2' }))
  })

  it.each(['0', '两份', '100'])('%s is refused beside the field, and stays', async copies => {
    await open(aDeferralDraft())
    tap('change-copies')
    fireEvent.change(box('enclosures.0.copies'), { target: { value: copies } })
    fireEvent.blur(box('enclosures.0.copies'))
    expect(document.querySelector('#field-enclosures-0-copies [role=alert]')?.textContent).toMatch(/整数/)
    expect(box('enclosures.0.copies').value).toBe(copies)
  })

  it('stand with their paper when one before it is taken out', async () => {
    await open(aDeferralDraft().with({ enclosures: [
      { id: 'terminationProof', label: '解除劳动合同证明', status: 'have', copies: '1' },
      { id: 'bankStatement', label: '近3个月银行流水', status: 'have', copies: '3' },
    ] }))
    tap('paper-terminationProof')
    expect(box('enclosures.0.copies').value).toBe('3')
  })
})

it('the copy of the identity card says for whom it is, whatever the name of the lender', async () => {
  await open(aLetterDraft().with({ creditor: { fullName: '甲$&乙公司' } }))
  screen.getByText('身份证复印件上写一行：“仅用于向甲$&乙公司申请协商还款，再次复印无效”。')
})

it('a sheet of the plan is offered only where there is a plan', async () => {
  await open(aDeferralDraft())
  expect(papers()).not.toContain('repaymentPlan')
})

it('the budget sheet is not asked for twice', async () => {
  await open(aLetterDraft().with({ budget: { income: { salary: '5000' }, attach: true } }))
  expect(papers()).not.toContain('budgetSheet')
  screen.getByText('收支情况表前面已经勾了附上，信里会列。')
})

it('being cheated is no reason for not owing', async () => {
  await open(aLetterDraft().with({ hardship: { causes: ['fraudVictim'] } }))
  expect(said('papers-fraudVictim')).toMatch(/不把被骗写成不欠这笔钱的理由/)
})

it('always says what is never handed over', async () => {
  await open(aLetterDraft())
  for (const thing of neverHandOver) expect(said('never-hand-over')).toContain(thing)
})
