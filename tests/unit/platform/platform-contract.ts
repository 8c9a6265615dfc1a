import { calendarDate } from '@/domain/calendar-date'
import type { CalendarEvent, Platform } from '@/platform/ports'
import { phonePage } from '@/renderers/letter/image/image-page'
import { drawPages } from '@/renderers/letter/image/draw-pages'
import { layoutPages } from '@/renderers/letter/image/layout-pages'
import { measureWith } from '@/renderers/letter/image/paint-page'

/** An event as it stands in the calendar, with times in seconds since 1970-01-01 UTC. */
export interface EventInCalendar {
  readonly title: string
  readonly start: number
  readonly alarmMinutes: number
  /** When its monthly repetition ends. */
  readonly until?: number
}

/** A platform, and what a test can see and do on the other side of it. */
export interface PlatformUnderTest {
  readonly platform: Platform
  /** From now on there is no room for anything more. */
  fillStorage(): void
  /** From now on the storage itself fails. */
  breakStorage(): void
  /** The person does not allow copying. */
  refuseCopying(): void
  /** Nor reading what was copied. */
  refusePasting(): void
  /** What the person answers to a question. */
  agree(answer: boolean): void
  copied(): readonly string[]
  dialled(): readonly string[]
  /** The files that reached the person. */
  received(): Promise<readonly { name: string; bytes: readonly number[] }[]>
  /** Pages in the order in which they were opened, by whatever means. */
  visited(): readonly string[]
  /** The addresses of the pictures that the person has now. */
  album(): readonly string[]
  /** Waits until files that were handed over can be read. */
  events(): Promise<readonly EventInCalendar[]>
}

/** Holds every implementation of the ports to the same promises. Call it inside a `describe`. */
export function itKeepsThePlatformContract(start: () => PlatformUnderTest): void {
  describe('storage', () => {
    it('has nothing under a key that was never written', () => {
      const { store } = start().platform
      expect(store.read('profile')).toEqual({ ok: true, value: undefined })
      expect(store.keys()).toEqual({ ok: true, value: [] })
    })

    it.each([
      ['an object', { version: 1, data: { name: '李一', list: [1, 'two', true, null] } }],
      ['a list', [[], {}]],
      ['a text', '𠮷😀\n"<&>'],
      ['an empty text', ''],
      ['zero', 0],
      ['false', false],
      ['null', null],
    ])('gives back %s as it was written', async (_, value) => {
      const { store } = start().platform
      expect(await store.write('letters/a1', value)).toMatchObject({ ok: true })
      expect(store.read('letters/a1')).toEqual({ ok: true, value })
    })

    it('keeps the last value of a key', async () => {
      const { store } = start().platform
      await store.write('profile', { name: '李' })
      await store.write('profile', { name: '李一' })
      expect(store.read('profile')).toEqual({ ok: true, value: { name: '李一' } })
    })

    it('keeps what was written, whatever happens to the object afterwards', async () => {
      const { store } = start().platform
      const draft = { name: '李一' }
      await store.write('profile', draft)
      draft.name = ''
      expect(store.read('profile')).toEqual({ ok: true, value: { name: '李一' } })
    })

    it('lists its keys, and forgets those that are removed', async () => {
      const { store } = start().platform
      await store.write('letters/index', {})
      await store.write('letters/a1', {})
      await store.write('profile', {})
      expect(await store.remove('letters/a1')).toMatchObject({ ok: true })
      const keys = store.keys()
      expect(keys.ok && [...keys.value].sort()).toEqual(['letters/index', 'profile'])
      expect(store.read('letters/a1')).toEqual({ ok: true, value: undefined })
    })

    it('removes a key that is not there without complaint', async () => {
      expect(await start().platform.store.remove('letters/a1')).toMatchObject({ ok: true })
    })

    it('says that it is full, and keeps what it had', async () => {
      const phone = start()
      await phone.platform.store.write('profile', { name: '李一' })
      phone.fillStorage()
      expect(await phone.platform.store.write('profile', { name: '李'.repeat(200) })).toEqual({ ok: false, error: 'full' })
      expect(phone.platform.store.read('profile')).toEqual({ ok: true, value: { name: '李一' } })
    })

    it('answers with a value and does not throw when the storage itself fails', async () => {
      const phone = start()
      const { store } = phone.platform
      phone.breakStorage()
      const broken = { ok: false, error: 'failed' }
      expect(store.read('profile')).toEqual(broken)
      expect(store.keys()).toEqual(broken)
      expect(await store.write('profile', {})).toEqual(broken)
      expect(await store.remove('profile')).toEqual(broken)
    })
  })

  describe('files', () => {
    it('reach the person with their name and every byte', async () => {
      const phone = start()
      const sent = await phone.platform.documents.send({ name: '延期还款申请书_李一_20261121.docx', bytes: Uint8Array.of(80, 75, 0, 255) })
      expect(sent).toEqual({ ok: true, value: expect.stringMatching(/^(shared|opened|downloaded)$/) })
      expect(await phone.received()).toEqual([{ name: '延期还款申请书_李一_20261121.docx', bytes: [80, 75, 0, 255] }])
    })

    it('hold only their own bytes when they are a part of a longer buffer', async () => {
      const phone = start()
      await phone.platform.documents.send({ name: 'a.docx', bytes: Uint8Array.of(1, 2, 3, 4, 5).subarray(1, 3) })
      expect(await phone.received()).toEqual([{ name: 'a.docx', bytes: [2, 3] }])
    })
  })

  describe('pictures', () => {
    const letter = { blocks: [{ type: 'title', text: '关于延期还款的申请书' }, { type: 'date', text: '2026年11月21日' }] } as const

    it('are drawn page by page and reach the album', async () => {
      const phone = start()
      const { canvas2d, photoAlbum } = phone.platform
      const sheet = canvas2d.createCanvas(1, 1)
      if (!sheet.ok) throw new Error(sheet.error)
      const pages = layoutPages(letter, measureWith(sheet.value.context), { ...phonePage, height: 250 })
      const drawn = await drawPages(pages, { title: '延期还款申请书', createCanvas: canvas2d.createCanvas })
      if (!drawn.ok) throw new Error(drawn.error)
      expect(drawn.value.map(({ name }) => name)).toEqual(['延期还款申请书_1.png', '延期还款申请书_2.png'])
      for (const image of drawn.value) {
        expect(await photoAlbum.saveImage(image)).toEqual({ ok: true, value: expect.stringMatching(/^(saved|downloaded)$/) })
      }
      expect(phone.album()).toEqual(drawn.value.map(({ address }) => address))
    })

    it('hold other pictures, or say which could not be read', async () => {
      const canvas = start().platform.canvas2d.createCanvas(100, 100)
      if (!canvas.ok) throw new Error(canvas.error)
      const area = { x: 10, y: 10, width: 80, height: 80 }
      expect(await canvas.value.drawPicture('/code.png', area)).toEqual({ ok: true })
      expect(await canvas.value.drawPicture('/missing.png', area)).toEqual({ ok: false, error: 'failed' })
    })

    it.each([[4097, 100], [100, 4097]])('of %d × %d px are too large for phones', (width, height) => {
      expect(start().platform.canvas2d.createCanvas(width, height)).toEqual({ ok: false, error: 'unsupported' })
    })
  })

  describe('calendar', () => {
    const followUp: CalendarEvent = { title: '打电话确认收到; 问工单号, \\记下来', startDate: calendarDate('2026-11-26'), alarmMinutes: 0 }
    const monthly: CalendarEvent = {
      title: '某某借款还款日：提前三天准备好860.00元，按原渠道还，还完留好回单，下一期的日期也看一眼',
      startDate: calendarDate('2027-01-28'),
      alarmMinutes: 3 * 24 * 60,
      repeatMonthlyUntil: calendarDate('2027-10-28'),
    }

    it('takes an event for 9 in the morning in Beijing', async () => {
      const phone = start()
      expect(await phone.platform.calendar.addEvent(followUp)).toEqual({ ok: true, value: expect.stringMatching(/^(added|downloaded)$/) })
      expect(await phone.events()).toEqual([{ title: followUp.title, start: Date.UTC(2026, 10, 26, 1) / 1000, alarmMinutes: 0 }])
    })

    it('repeats one every month, its last day included', async () => {
      const phone = start()
      await phone.platform.calendar.addEvent(monthly)
      const [event] = await phone.events()
      expect(event).toMatchObject({ title: monthly.title, start: Date.UTC(2027, 0, 28, 1) / 1000, alarmMinutes: 4320 })
      expect(event?.until).toBeGreaterThanOrEqual(Date.UTC(2027, 9, 28, 1) / 1000)
      expect(event?.until).toBeLessThan(Date.UTC(2027, 9, 29, 1) / 1000)
    })

    it.each(['2027-01-29', '2027-01-30', '2027-01-31'])('cannot repeat one from %s on, a day that some months have not', async (day) => {
      const phone = start()
      expect(await phone.platform.calendar.addEvent({ ...monthly, startDate: calendarDate(day) })).toEqual({ ok: false, error: 'unsupported' })
      expect(await phone.events()).toEqual([])
    })

    it('takes a single event on any day', async () => {
      const phone = start()
      expect(await phone.platform.calendar.addEvent({ ...followUp, startDate: calendarDate('2027-01-31') })).toMatchObject({ ok: true })
      expect(await phone.events()).toHaveLength(1)
    })
  })

  describe('clipboard', () => {
    it('takes a text as it is', async () => {
      const phone = start()
      expect(await phone.platform.clipboard.write('关于延期还款的申请书\n致：某某 😀')).toMatchObject({ ok: true })
      expect(phone.copied()).toEqual(['关于延期还款的申请书\n致：某某 😀'])
    })

    it('says so when it may not be used', async () => {
      const phone = start()
      phone.refuseCopying()
      expect(await phone.platform.clipboard.write('李一')).toEqual({ ok: false, error: 'denied' })
      expect(phone.copied()).toEqual([])
    })

    it('gives back what was copied last', async () => {
      const { clipboard } = start().platform
      await clipboard.write('第一段')
      await clipboard.write('停息挂账\n包办 😀')
      expect(await clipboard.read()).toEqual({ ok: true, value: '停息挂账\n包办 😀' })
    })

    it('says so when it may not be read', async () => {
      const phone = start()
      phone.refusePasting()
      expect(await phone.platform.clipboard.read()).toEqual({ ok: false, error: 'denied' })
    })
  })

  it('opens the dialler with the number', async () => {
    const phone = start()
    expect(await phone.platform.phone.dial('12378')).toMatchObject({ ok: true })
    expect(phone.dialled()).toEqual(['12378'])
  })

  it('knows the time, the size of text and the width of the window', () => {
    const { clock, appInfo } = start().platform
    expect(clock.now()).toBeGreaterThan(Date.UTC(2026, 0, 1))
    expect([1, 1.25, 1.5]).toContain(appInfo.textScale())
    expect(appInfo.windowWidth()).toBeGreaterThan(0)
    expect(appInfo.isSinglePage()).toBe(false)
  })

  it('opens pages on top, in place of this one, and as tabs', () => {
    const phone = start()
    const { navigation } = phone.platform
    navigation.switchTab('/pages/letter/index')
    navigation.open('/subpages/letter/form/index?draft=a1')
    navigation.replace('/subpages/letter/preview/index?draft=a1')
    expect(phone.visited()).toEqual([
      '/pages/letter/index', '/subpages/letter/form/index?draft=a1', '/subpages/letter/preview/index?draft=a1',
    ])
  })

  it.each([true, false])('reports the answer to a question: %s', async (answer) => {
    const phone = start()
    phone.agree(answer)
    const question = { title: '删除这封信', text: '删除后可以撤销一次。', confirmLabel: '删除', cancelLabel: '再想想' }
    expect(await phone.platform.dialogs.confirm(question)).toBe(answer)
  })
}
