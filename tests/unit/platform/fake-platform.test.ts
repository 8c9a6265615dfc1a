import type { CalendarDate } from '@/domain/calendar-date'
import { createFakePlatform } from '../../support/fake-platform'
import { itKeepsThePlatformContract } from './platform-contract'

const morningOf = (date: CalendarDate) => Date.parse(`${date}T09:00:00+08:00`) / 1000

describe('the fake phone of the tests', () => {
  itKeepsThePlatformContract(() => {
    const platform = createFakePlatform()
    const { answers, calls } = platform
    return {
      platform,
      fillStorage: () => {
        answers.write = 'full'
      },
      breakStorage: () => {
        Object.assign(answers, { read: 'failed', write: 'failed', remove: 'failed', keys: 'failed' })
      },
      refuseCopying: () => {
        answers.copy = 'denied'
      },
      refusePasting: () => {
        answers.paste = 'denied'
      },
      agree: (answer) => {
        answers.confirm = answer
      },
      copied: () => calls.copied,
      dialled: () => calls.dialled,
      received: async () => calls.sent.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
      visited: () => [...calls.tabs, ...calls.opened, ...calls.replaced],
      album: () => calls.savedImages.map(({ address }) => address),
      events: async () => calls.events.map(({ title, startDate, alarmMinutes, repeatMonthlyUntil: until }) => ({
        title, start: morningOf(startDate), alarmMinutes, ...(until && { until: morningOf(until) }),
      })),
    }
  })

  it('can be restarted with what is stored', async () => {
    const before = createFakePlatform()
    await before.store.write('profile', { name: '李一' })
    const after = createFakePlatform({ storage: before.storage })
    expect(after.store.read('profile')).toEqual({ ok: true, value: { name: '李一' } })
  })
})
