import { quizItems } from '@/content/scam/quiz-items'
import { formatRoute } from '@/routes/routes'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { launchWeapp } from './host/weapp'

const TAB = 'pages/scam/index'
const CHECK = 'subpages/scam/check/index'
const offer = '哥，停息挂账我们包办，成功率100%。先交1800元定金，再寄手机卡过来。'

calmAfterEach()

it('from the tab to a marked message, its reasons, and a letter of one’s own', async () => {
  const weapp = await launchWeapp()
  await weapp.switchTab(TAB)
  await weapp.tap('#check-message')
  expect(weapp.route).toBe(CHECK)
  await weapp.input('#scam-text-input', offer)
  await weapp.tap('#check')
  expect(weapp.text()).toContain('高危')
  expect(weapp.text()).toContain('寄手机卡1')
  expect(weapp.find('#reason-1').words).toContain('寄手机卡')
  expect(weapp.text()).toContain('现在怎么做')
  expect(pageFaults(weapp.page)).toEqual([])
  expect(weapp.storage.size).toBe(0)
  await weapp.tap('#own-letter')
  expect(weapp.route).toBe('subpages/letter/gates/index')
})

it('what was copied is read at the tap, and not before', async () => {
  const weapp = await launchWeapp({ path: CHECK })
  weapp.answer('getClipboardData', { data: offer })
  const reads = () => weapp.calls.filter(({ name }) => name === 'getClipboardData').length
  expect(reads()).toBe(0)
  await weapp.tap('#paste-and-check')
  expect(reads()).toBe(1)
  expect(weapp.text()).toContain('高危')
})

it('whoever does not allow that can paste by hand', async () => {
  const weapp = await launchWeapp({ path: CHECK })
  weapp.answer('getClipboardData', { errMsg: 'getClipboardData:fail privacy permission is not authorized' })
  await weapp.tap('#paste-and-check')
  expect(weapp.text()).toContain('长按上面的框')
})

it('ten questions with their explanations, then a result and another round', async () => {
  const weapp = await launchWeapp({ path: formatRoute({ page: 'quiz' }).slice(1) })
  for (let at = 1; at <= 10; at += 1) {
    expect(weapp.text()).toContain(`第 ${at} 题，共 10 题`)
    const item = quizItems.find(({ said }) => weapp.text().includes(said))
    await weapp.tap(`#answer-${item?.best}`)
    expect(weapp.find('#quiz-why').words).toContain(item?.why)
    await weapp.tap('#next-question')
  }
  expect(weapp.text()).toContain('10 题里，有 10 题选得更稳')
  await weapp.tap('#quiz-again')
  expect(weapp.text()).toContain('第 1 题，共 10 题')
})

it('after a payment the calls and the way back are a tap away', async () => {
  const weapp = await launchWeapp({ path: formatRoute({ page: 'paid' }).slice(1) })
  await weapp.tap('#call-12368')
  expect(weapp.calls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options)).toEqual([{ phoneNumber: '12368' }])
  expect(pageFaults(weapp.page)).toEqual([])
})
