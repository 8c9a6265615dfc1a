import { fireEvent, screen } from '@testing-library/react'
import { quizItems } from '@/content/scam/quiz-items'
import { QuizScreen } from '@/features/scam/quiz/quiz-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const byId = (id: string) => document.getElementById(id) as HTMLElement
const tap = (id: string) => fireEvent.click(byId(id))

/** The question that is shown now. */
function shown() {
  const words = document.querySelector('.said')?.textContent
  const item = quizItems.find(({ said }) => said === words)
  if (!item) throw new Error(`No question says ${words}`)
  return item
}

function show(now = Date.UTC(2026, 10, 21)) {
  const phone = createFakePlatform({ now })
  return { phone, ...renderOn(phone, <QuizScreen />) }
}

const worse = () => shown().options.find(({ id }) => id !== shown().best)?.id ?? ''

function playRound(answer: () => string) {
  const played: string[] = []
  while (byId('answer-a')) {
    played.push(shown().id)
    tap(`answer-${answer()}`)
    tap('next-question')
  }
  return played
}

it('asks ten questions a round, in an order that changes with the time', () => {
  const { unmount } = show()
  const first = playRound(() => shown().best)
  expect(new Set(first).size).toBe(10)
  unmount()
  show(Date.UTC(2026, 10, 22))
  expect(playRound(() => shown().best)).not.toEqual(first)
})

it('explains after the answer, not before, and leads to the entry', () => {
  const { phone } = show()
  const { why, entry } = shown()
  expect(byId('quiz-why')).toBeNull()
  expect(byId('next-question')).toBeNull()
  tap(`answer-${worse()}`)
  expect(byId('quiz-why').textContent).toContain(why)
  tap('quiz-more')
  expect(phone.calls.opened).toEqual([`/subpages/faq/entry/index?id=${entry}`])
})

it('says in words which answer was one’s own and which is better; a second tap changes nothing', () => {
  show()
  const [best, other] = [shown().best, worse()]
  tap(`answer-${other}`)
  tap(`answer-${best}`)
  expect(byId(`answer-${other}`).textContent).toContain('你选的')
  expect(byId(`answer-${best}`).textContent).toContain('这样更稳')
  expect(byId(`answer-${best}`).textContent).not.toContain('你选的')
})

it('ends without blame, shows what was missed, and keeps the result to itself', () => {
  const { phone, container } = show()
  const played = playRound(worse)
  screen.getByText('10 题里，有 0 题选得更稳')
  screen.getByText(/结果只有你看得到/)
  for (const id of played) expect(container.textContent).toContain(quizItems.find(item => item.id === id)?.why)
  expect(container.textContent).not.toMatch(/答错|选错|不及格|失败者/)
  expect([...phone.storage.keys()]).toEqual([])
})

it('begins the next round with questions that have not been asked', () => {
  show()
  const first = playRound(() => shown().best)
  screen.getByText('10 题里，有 10 题选得更稳')
  tap('quiz-again')
  const second = playRound(() => shown().best)
  expect(second.filter(id => first.includes(id))).toEqual([])
})
