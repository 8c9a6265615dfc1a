import { fireEvent, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { LetterPreviewScreen } from '@/features/letter/preview/letter-preview-screen'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const tap = (words: string) => fireEvent.click(screen.getByText(words))

async function openPreview(draft = aLetterDraft().build()) {
  const phone = await phoneWith({ k1: draft })
  return { phone, ...renderOn(phone, <LetterPreviewScreen id="k1" visit={1} />) }
}

async function sentDocument(phone: Awaited<ReturnType<typeof openPreview>>['phone']) {
  await waitFor(() => expect(phone.calls.sent).toHaveLength(1))
  const [file] = phone.calls.sent
  return { name: file?.name, xml: strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()) }
}

it('shows the letter with the phone number masked, and whole on request', async () => {
  const { container } = await openPreview()
  expect(container.textContent).toContain('关于分期还款的申请书')
  expect(container.textContent).toContain('138****1234')
  expect(container.textContent).not.toContain('13800001234')
  tap('显示')
  expect(container.textContent).toContain('13800001234')
})

it('what leaves is what is on the screen: copied text and file, masked or whole', async () => {
  const { phone } = await openPreview()
  tap('复制')
  await waitFor(() => expect(phone.calls.copied[0]).toContain('138****1234'))
  tap('显示')
  tap('发送文件')
  const { name, xml } = await sentDocument(phone)
  expect(name).toBe('分期还款申请书_李一_20261121.docx')
  expect(xml).toContain('13800001234')
  expect(xml).toContain('2027-10-15')
})

it('nothing leaves before the three confirmations', async () => {
  const { phone } = await openPreview(aLetterDraft().with({ confirm: undefined }).build())
  tap('还差 3 项确认')
  tap('复制')
  expect(phone.calls.scrolledTo).toEqual(['confirmations', 'confirmations'])
  tap('写的都是真的')
  tap('这是我本人的意思')
  tap('每期 860.00 元，我付得起')
  tap('发送文件')
  await sentDocument(phone)
  expect(phone.calls.copied).toEqual([])
  await waitFor(() => expect(storedDraft(phone, 'k1')?.confirm).toEqual({ truthful: true, ownWill: true, affordable: true }))
})

it('a sentence leads to the question that it came from', async () => {
  const { phone } = await openPreview()
  tap('8月公司裁员，我一直在找工作，现在靠零工收入。')
  tap('改这句')
  expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&field=hardship.statement'])
})

it('with the clipboard refused the letter can be selected by hand', async () => {
  const { phone } = await openPreview()
  phone.answers.copy = 'denied'
  tap('复制')
  await screen.findByText('复制没有成功，长按下面的字自己选')
  expect(document.getElementById('letter-text')?.textContent).toContain('此致')
})

it.each([
  ['full', /空间满了/],
  ['unsupported', /发不了文件/],
  ['denied', /没有得到同意/],
  ['failed', /没有发出/],
] as const)('a file that cannot be sent (%s) is said, with another way', async (issue, words) => {
  const { phone } = await openPreview()
  phone.answers.send = issue
  tap('发送文件')
  await waitFor(() => expect(document.getElementById('send-failure')?.textContent).toMatch(words))
  expect(document.getElementById('send-failure')?.textContent).toContain('复制')
})

it('closing the share panel is no failure', async () => {
  const { phone } = await openPreview()
  phone.answers.send = 'cancelled'
  tap('发送文件')
  await new Promise(resolve => setTimeout(resolve, 0))
  expect(document.getElementById('send-failure')).toBeNull()
})

it('an unfinished letter lists what is missing, and a tap leads there', async () => {
  const { phone } = await openPreview(aLetterDraft().with({ debtor: { name: '' }, debt: { amountAsOf: undefined } }).build())
  screen.getByText('还差 2 项，信就写好了')
  fireEvent.click(document.getElementById('issue-debtor-name') as HTMLElement)
  expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&field=debtor.name'])
})

it('what another page changed is there when the letter comes back to the front', async () => {
  const { phone, container, redraw } = await openPreview()
  const stored = JSON.parse(phone.storage.get('letters/k1') ?? '') as { data: { hardship: { statement: string } } }
  stored.data.hardship.statement = '9月起单位停发工资，现在靠做零工，收入不固定。'
  phone.storage.set('letters/k1', JSON.stringify(stored))
  redraw(<LetterPreviewScreen id="k1" visit={2} />)
  await waitFor(() => expect(container.textContent).toContain('9月起单位停发工资'))
})
