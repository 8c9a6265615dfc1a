import { fireEvent, screen, waitFor } from '@testing-library/react'
import { LetterFormScreen } from '@/features/letter/form/letter-form-screen'
import type { LetterStepId } from '@/domain/letter/letter-journey'
import { createLetterRepository } from '@/storage/letter-repository'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { createFakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const box = (path: string) => document.getElementById(`field-${path.replace(/\./g, '-')}-input`) as HTMLInputElement
const type = (path: string, text: string) => fireEvent.change(box(path), { target: { value: text } })
const leave = (path: string) => fireEvent.blur(box(path))
const tap = (words: string) => fireEvent.click(screen.getByText(words))
const beside = (path: string) => document.getElementById(`field-${path.replace(/\./g, '-')}`)?.textContent ?? ''

async function openForm(draft = aLetterDraft().build(), startAt?: LetterStepId) {
  const phone = await phoneWith({ k1: draft })
  const drawn = renderOn(phone, <LetterFormScreen id="k1" visit={1} startAt={startAt} />)
  return { phone, ...drawn }
}

describe('wrong input stays as it was typed, with what to do beside it', () => {
  it.each<[LetterStepId, string, string, RegExp]>([
    ['amount', 'debt.outstandingPrincipal', '0', /大于 0|比 0 大|0/],
    ['amount', 'debt.outstandingInterest', '180.123', /两位/],
    ['amount', 'debt.outstandingInterest', '-180', /减号/],
    ['amount', 'debt.outstandingFees', '420左右', /数字/],
    ['amount', 'debt.outstandingPrincipal', '8'.repeat(2000), /./],
    ['hardship', 'hardship.statement', '字'.repeat(2000), /1000|字/],
    ['hardship', 'hardship.statement', '我的身份证是11010519491231002X，请核对，我确实失业了很久。', /身份证/],
    ['creditor', 'creditor.fullName', '某'.repeat(2000), /50|字/],
    ['loan', 'debt.contractNo', 'A'.repeat(2000), /60|字/],
    ['applicant', 'debtor.name', '李一😀', /姓名|汉字|字/],
    ['applicant', 'debtor.name', '11010519491231002X', /姓名|汉字|字|数字/],
    ['applicant', 'debtor.phone', '1380000', /11 位|手机号/],
  ])('%s: %s', async (step, path, text, sentence) => {
    const { phone } = await openForm(aLetterDraft().build(), step)
    const before = beside(path)
    type(path, text)
    leave(path)
    expect(box(path).value).toBe(text)
    const said = beside(path).replace(before, '')
    expect(said).not.toBe('')
    expect(beside(path)).toMatch(sentence)
    fireEvent.click(document.getElementById('next-step') as HTMLElement)
    await waitFor(() => expect(phone.calls.scrolledTo).toContain(`field-${path.replace(/\./g, '-')}`))
    expect(screen.getByText('还差 1 项')).toBeTruthy()
    await waitFor(() => expect(JSON.stringify(storedDraft(phone, 'k1'))).toContain(JSON.stringify(text)))
  })

  it('an empty field is not reproached in passing, only when going on', async () => {
    await openForm(aLetterDraft().with({ debtor: { phone: undefined } }).build(), 'applicant')
    const before = beside('debtor.phone')
    leave('debtor.phone')
    expect(beside('debtor.phone')).toBe(before)
    tap('看写好的信')
    await waitFor(() => expect(beside('debtor.phone')).not.toBe(before))
  })
})

it.each([
  ['８０００', '8000'],
  ['¥8,000.00 元', '8000.00'],
])('a pasted amount %s is shown as %s and counts', async (pasted, shown) => {
  await openForm(aLetterDraft().build(), 'amount')
  type('debt.outstandingPrincipal', pasted)
  leave('debt.outstandingPrincipal')
  expect(box('debt.outstandingPrincipal').value).toBe(shown)
  expect(document.getElementById('live-total')?.textContent).toContain('8,600.00')
})

it('the total says what it leaves out', async () => {
  await openForm(aLetterDraft().with({ debt: { outstandingInterest: '180左右' } }).build(), 'amount')
  expect(document.getElementById('live-total')?.textContent).toBe('合计，利息还没算进来8,420.00 元')
})

it('a first day in the past is refused beside the field', async () => {
  await openForm(aLetterDraft().build(), 'plan')
  fireEvent.change(box('installmentPlan.firstDueDate'), { target: { value: '2026-11-20' } })
  expect(document.querySelector('#field-installmentPlan-firstDueDate [role=alert]')?.textContent).toMatch(/今天/)
})

it('a stored plan of 13 periods is refused beside the stepper', async () => {
  await openForm(aLetterDraft().with({ installmentPlan: { periods: '13' } }).build(), 'plan')
  tap('下一步')
  await waitFor(() => expect(document.querySelector('#field-installmentPlan-periods [role=alert]')?.textContent).toMatch(/12/))
})

it('shows each payment while the periods change', async () => {
  const { phone } = await openForm(aLetterDraft().with({ installmentPlan: { periods: '12' } }).build(), 'plan')
  expect(document.getElementById('each-payment')?.textContent).toContain('716.66')
  fireEvent.click(document.getElementById('field-installmentPlan-periods-stepper-less') as HTMLElement)
  expect(document.getElementById('each-payment')?.textContent).toContain('781.81')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.installmentPlan?.periods).toBe('11'))
})

it('opens at the first step that is not complete and leads through to the letter', async () => {
  const { phone } = await openForm(aLetterDraft().with({ hardship: { statement: undefined } }).build())
  screen.getByText('遇到了什么困难？')
  type('hardship.statement', '8月公司裁员，我一直在找工作，现在靠零工收入生活。')
  for (const title of [/能还多少|每月/, '分几期还？', /请求/, /附件|材料|证明/, '怎么联系你？']) {
    tap('下一步')
    await screen.findAllByText(title)
  }
  tap('看写好的信')
  await waitFor(() => expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1']))
})

it('all steps are one tap away, with what each still needs', async () => {
  await openForm(aLetterDraft().with({ debt: { amountAsOf: undefined, outstandingFees: '' } }).build(), 'creditor')
  tap('全部步骤')
  expect(document.getElementById('open-step-amount')?.textContent).toContain('还差 2 项')
  fireEvent.click(document.getElementById('open-step-amount') as HTMLElement)
  screen.getByText('一共欠多少？')
})

it('coming from the letter, one change leads back to it', async () => {
  const phone = await phoneWith({ k1: aLetterDraft().build() })
  renderOn(phone, <LetterFormScreen id="k1" visit={1} field="hardship.statement" />)
  tap('改好了，回到信')
  await waitFor(() => expect(phone.calls.backs).toBe(1))
})

it('a full phone: said on the screen, the text stays, and can be taken along', async () => {
  const { phone } = await openForm(aLetterDraft().build(), 'hardship')
  phone.answers.write = 'full'
  type('hardship.statement', '孩子住院，工资停发，暂时只能还一部分，请给我一些时间。')
  await screen.findByText(/空间满了/)
  expect(box('hardship.statement').value).toContain('孩子住院')
  tap('复制我写的')
  await waitFor(() => expect(phone.calls.copied[0]).toContain('自己的话：孩子住院'))
  phone.answers.write = undefined
  type('hardship.statement', '孩子住院，工资停发，暂时只能还一部分，请给我一些时间。谢谢。')
  await waitFor(() => expect(screen.queryByText(/空间满了/)).toBeNull())
})

it('with the clipboard refused too, the words can be selected by hand', async () => {
  const { phone } = await openForm(aLetterDraft().build(), 'hardship')
  phone.answers.write = 'failed'
  phone.answers.copy = 'denied'
  type('hardship.statement', '孩子住院，工资停发，暂时只能还一部分，请给我一些时间。')
  await screen.findByText('复制我写的')
  tap('复制我写的')
  await screen.findByText(/自己的话：孩子住院/)
})

it('coming back to the page, the boxes show what was changed on another one meanwhile', async () => {
  const { phone, redraw } = await openForm(aLetterDraft().build(), 'amount')
  await createLetterRepository(phone.store, phone.clock).save('k1', aLetterDraft().with({ debt: { outstandingFees: '500' } }).build())
  redraw(<LetterFormScreen id="k1" visit={2} startAt="amount" />)
  expect(box('debt.outstandingFees').value).toBe('500')
  expect(document.getElementById('live-total')?.textContent).toContain('8,680.00')
})

it('without the five answers there is no form', async () => {
  const phone = createFakePlatform()
  renderOn(phone, <LetterFormScreen id="k9" visit={1} />)
  await waitFor(() => expect(phone.calls.replaced).toEqual(['/subpages/letter/gates/index?draft=k9']))
})

describe('what does not belong in a letter', () => {
  it('is said beside the words, with what to write instead', async () => {
    await openForm(aLetterDraft().build(), 'hardship')
    type('hardship.statement', '8月公司裁员，再不同意我就找媒体曝光你们，让大家都来看看。')
    leave('hardship.statement')
    expect(document.querySelector('#field-hardship-statement [role=alert]')?.textContent).not.toBe('')
  })

  it('help comes first for someone who wrote that they do not want to live, and what they wrote stays', async () => {
    const { phone } = await openForm(aLetterDraft().build(), 'hardship')
    type('hardship.statement', '8月公司裁员，每天都有人打电话来骂，我真的不想活了。')
    leave('hardship.statement')
    screen.getByText('先顾自己，信可以明天写')
    tap('拨打 12356')
    expect(phone.calls.dialled).toEqual(['12356'])
    tap('回去改这句话')
    expect(box('hardship.statement').value).toContain('不想活了')
  })
})
