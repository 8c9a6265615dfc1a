import fc from 'fast-check'
import { failure, success, type Result } from '@/domain/result'
import { createAutosave, type AutosaveState } from '@/storage/autosave'
import type { SaveIssue } from '@/storage/shelf'

/** A device whose answers the test gives, one write at a time. */
function createDevice() {
  const written: string[] = []
  const waiting: { resolve(result: Result<void, SaveIssue>): void; reject(error: unknown): void }[] = []
  return {
    /** What reached the device, or tried to, in order. */
    written,
    write: (value: string) => {
      written.push(value)
      return new Promise<Result<void, SaveIssue>>((resolve, reject) => waiting.push({ resolve, reject }))
    },
    async answer(result: Result<void, SaveIssue> = success(undefined)) {
      waiting.shift()?.resolve(result)
      await settle()
    },
    async breakDown(error: unknown) {
      waiting.shift()?.reject(error)
      await settle()
    },
    pending: () => waiting.length,
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function start() {
  const device = createDevice()
  const autosave = createAutosave(device.write)
  const states: AutosaveState['status'][] = []
  autosave.subscribe(({ status }) => states.push(status))
  return { device, autosave, states }
}

describe('saving with every key pressed', () => {
  it('writes at once, and says when it is done', async () => {
    const { device, autosave, states } = start()
    expect(autosave.state()).toEqual({ status: 'saved' })
    autosave.save('李')
    expect(device.written).toEqual(['李'])
    expect(autosave.state()).toEqual({ status: 'saving' })
    await device.answer()
    expect(autosave.state()).toEqual({ status: 'saved' })
    expect(states).toEqual(['saving', 'saved'])
  })

  it('keeps only the newest value waiting while a write is on its way', async () => {
    const { device, autosave, states } = start()
    for (const typed of ['李', '李一', '李一一', '李一']) autosave.save(typed)
    expect(device.written).toEqual(['李'])
    await device.answer()
    expect(device.written).toEqual(['李', '李一'])
    await device.answer()
    expect(device.pending()).toBe(0)
    expect(states).toEqual(['saving', 'saved'])
  })

  it('saves again after a pause', async () => {
    const { device, autosave, states } = start()
    autosave.save('李')
    await device.answer()
    autosave.save('李一')
    await device.answer()
    expect(device.written).toEqual(['李', '李一'])
    expect(states).toEqual(['saving', 'saved', 'saving', 'saved'])
  })

  it('saves what a listener changes when it hears of the end', async () => {
    const { device, autosave } = start()
    let once = true
    autosave.subscribe(({ status }) => {
      if (status === 'saved' && once) autosave.save('李一')
      once &&= status !== 'saved'
    })
    autosave.save('李')
    await device.answer()
    expect(device.written).toEqual(['李', '李一'])
  })

  it('tells a listener nothing more once it has left', async () => {
    const { device, autosave } = start()
    const heard: string[] = []
    const leave = autosave.subscribe(({ status }) => heard.push(status))
    autosave.save('李')
    leave()
    await device.answer()
    expect(heard).toEqual(['saving'])
  })
})

describe('a save that fails', () => {
  it.each(['full', 'failed', 'too-new'] as const)('says why: %s', async (issue) => {
    const { device, autosave } = start()
    autosave.save('李')
    await device.answer(failure(issue))
    expect(autosave.state()).toEqual({ status: 'failed', issue })
  })

  it('is made good by the next change', async () => {
    const { device, autosave, states } = start()
    autosave.save('李')
    await device.answer(failure('full'))
    autosave.save('李一')
    await device.answer()
    expect(device.written).toEqual(['李', '李一'])
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved'])
  })

  it('does not show while a newer value still has its turn', async () => {
    const { device, autosave, states } = start()
    autosave.save('李')
    autosave.save('李一')
    await device.answer(failure('failed'))
    await device.answer()
    expect(states).toEqual(['saving', 'saved'])
  })

  it('by a fault of the program shows too, keeps the value, and the fault is not hidden', async () => {
    const { device, autosave } = start()
    autosave.save('李')
    const flushed = autosave.flush()
    const fault = expect(flushed).rejects.toThrow('a fault')
    await device.breakDown(new Error('a fault'))
    await fault
    expect(autosave.state()).toEqual({ status: 'failed', issue: 'failed' })
    const again = autosave.flush()
    await device.answer()
    expect(await again).toEqual(success(undefined))
    expect(device.written).toEqual(['李', '李'])
  })
})

describe('leaving', () => {
  it('waits for nothing when everything is saved', async () => {
    const { device, autosave } = start()
    expect(await autosave.flush()).toEqual(success(undefined))
    expect(device.written).toEqual([])
  })

  it('waits for the write on its way and for the value behind it', async () => {
    const { device, autosave } = start()
    autosave.save('李')
    autosave.save('李一')
    let left = false
    const flushed = autosave.flush().then((result) => {
      left = true
      return result
    })
    await device.answer()
    expect(left).toBe(false)
    await device.answer()
    expect(await flushed).toEqual(success(undefined))
    expect(device.written).toEqual(['李', '李一'])
  })

  it('tries a failed save once more', async () => {
    const { device, autosave } = start()
    autosave.save('李')
    await device.answer(failure('failed'))
    const flushed = autosave.flush()
    await device.answer()
    expect(await flushed).toEqual(success(undefined))
    expect(device.written).toEqual(['李', '李'])
  })

  it('says when that fails again', async () => {
    const { device, autosave } = start()
    autosave.save('李')
    const flushed = autosave.flush()
    await device.answer(failure('full'))
    await device.answer(failure('full'))
    expect(await flushed).toEqual(failure('full'))
  })
})

it('ends with the newest value on the device, whatever the order of typing, answers and failures', async () => {
  const step = fc.oneof(
    fc.constant({ do: 'type' as const }),
    fc.constant({ do: 'succeed' as const }),
    fc.constant({ do: 'fail' as const }),
    fc.constant({ do: 'flush' as const }),
  )
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    const { device, autosave } = start()
    const typed: string[] = []
    const flushes: Promise<unknown>[] = []
    for (const { do: what } of steps) {
      if (what === 'type') {
        typed.push(String(typed.length))
        autosave.save(String(typed.length - 1))
      }
      if (what === 'succeed') await device.answer()
      if (what === 'fail') await device.answer(failure('failed'))
      if (what === 'flush') flushes.push(autosave.flush())
      expect(device.pending()).toBeLessThanOrEqual(1)
    }
    flushes.push(autosave.flush())
    while (device.pending() > 0) await device.answer()
    await Promise.all(flushes)
    expect(autosave.state()).toEqual({ status: 'saved' })
    expect(device.written[device.written.length - 1]).toBe(typed[typed.length - 1])
  }), { numRuns: 200 })
})
