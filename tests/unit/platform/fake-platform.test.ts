import { createFakePlatform } from '../../support/fake-platform'
import { itKeepsThePlatformContract } from './platform-contract'

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
      agree: (answer) => {
        answers.confirm = answer
      },
      copied: () => calls.copied,
      dialled: () => calls.dialled,
      received: async () => calls.sent.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
      visited: () => [...calls.tabs, ...calls.opened, ...calls.replaced],
    }
  })

  it('can be restarted with what is stored', async () => {
    const before = createFakePlatform()
    await before.store.write('profile', { name: '李一' })
    const after = createFakePlatform({ storage: before.storage })
    expect(after.store.read('profile')).toEqual({ ok: true, value: { name: '李一' } })
  })
})
