/** @jest-environment jsdom */
import { calendarDate } from '@/domain/calendar-date'
import { createWebPlatform } from '@/platform/web/platform'
import type { TaroDialogs } from '@/platform/taro/dialogs'
import type { TaroRouting } from '@/platform/taro/navigation'
import { createFakeCanvas } from '../../support/fake-canvas'
import { fakePicture } from './fake-picture'
import { itKeepsThePlatformContract, type EventInCalendar } from './platform-contract'

/** What Taro has in the browser for pages and questions. */
function createFakeTaro() {
  const visited: string[] = []
  const go = async ({ url }: { url: string }): Promise<void> => void visited.push(url)
  const answer = { confirm: true }
  const taro: TaroRouting & TaroDialogs = {
    navigateTo: go,
    redirectTo: go,
    switchTab: go,
    navigateBack: async () => undefined,
    getCurrentPages: () => [{}],
    showToast: async () => undefined,
    showModal: async () => answer,
    pageScrollTo: async () => undefined,
  }
  return { taro, visited, answer }
}

/** jsdom follows no links, makes no addresses for blobs, has no clipboard and does not draw: these stand in, and remember. */
const links: { href: string; download: string }[] = []
const blobs = new Map<string, Blob>()
const copied: string[] = []
let mayCopy = true
let mayPaste = true
let canDraw = true

function rememberLink(event: Event): void {
  const link = event.target as HTMLAnchorElement
  links.push({ href: link.href, download: link.download })
  event.preventDefault()
}

function giveClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText, readText } })
}

async function readText(): Promise<string> {
  if (!mayPaste) throw new DOMException('Read permission denied.', 'NotAllowedError')
  return copied[copied.length - 1] ?? ''
}

async function writeText(text: string): Promise<void> {
  if (!mayCopy) throw new DOMException('Write permission denied.', 'NotAllowedError')
  copied.push(text)
}

beforeEach(() => {
  jest.useFakeTimers()
  links.length = 0
  copied.length = 0
  blobs.clear()
  mayCopy = true
  mayPaste = true
  canDraw = true
  localStorage.clear()
  giveClipboard(writeText)
  document.addEventListener('click', rememberLink)
  document.execCommand = (command) => {
    const field = document.activeElement as HTMLTextAreaElement
    if (command === 'copy' && mayCopy) copied.push(field.value.slice(field.selectionStart, field.selectionEnd))
    return mayCopy
  }
  window.Image = fakePicture as never
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    return createFakeCanvas(this.width, this.height).context
  } as never
  HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done, type) {
    done(canDraw ? new Blob([`${this.width} × ${this.height}`], { type }) : null)
  }
  URL.createObjectURL = (blob) => {
    const address = `blob:letter-${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  }
  URL.revokeObjectURL = (address) => void blobs.delete(address)
})
afterEach(() => {
  document.removeEventListener('click', rememberLink)
  jest.restoreAllMocks()
  jest.useRealTimers()
  history.replaceState(null, '', '/')
})

function bytesOf(blob = new Blob()): Promise<number[]> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve([...new Uint8Array(reader.result as ArrayBuffer)])
    reader.readAsArrayBuffer(blob)
  })
}

async function textOf(address: string): Promise<string> {
  return Buffer.from(await bytesOf(blobs.get(address))).toString('utf8')
}

/** Seconds of a time such as 20270115T010000Z. */
function secondsOf(time: string): number {
  return Date.parse(time.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')) / 1000
}

/** What a calendar program reads in an .ics file: lines unfolded, the first value of each name. */
function readCalendar(text: string): EventInCalendar {
  const lines = text.replace(/\r\n /g, '').split('\r\n')
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? ''
  const until = /UNTIL=(.*)/.exec(value('RRULE'))?.[1]
  return {
    title: value('SUMMARY').replace(/\\(.)/g, '$1'),
    start: secondsOf(value('DTSTART')),
    alarmMinutes: Number(/^-PT(\d+)M$/.exec(value('TRIGGER'))?.[1]),
    ...(until !== undefined && { until: secondsOf(until) }),
  }
}

describe('the browser in place of the phone', () => {
  itKeepsThePlatformContract(() => {
    const { taro, visited, answer } = createFakeTaro()
    return {
      platform: createWebPlatform(taro, window),
      fillStorage: () => void localStorage.setItem('other program', 'x'.repeat(4_999_900)),
      breakStorage: () => {
        jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        })
      },
      refuseCopying: () => {
        mayCopy = false
      },
      refusePasting: () => {
        mayPaste = false
      },
      agree: (agreed) => {
        answer.confirm = agreed
      },
      copied: () => copied,
      dialled: () => links.map(({ href }) => href.replace('tel:', '')),
      async received() {
        jest.useRealTimers()
        return Promise.all(links.map(async ({ href, download }) => ({ name: download, bytes: await bytesOf(blobs.get(href)) })))
      },
      visited: () => visited,
      album: () => links.map(({ href }) => href),
      async events() {
        jest.useRealTimers()
        return Promise.all(links.map(async ({ href }) => readCalendar(await textOf(href))))
      },
    }
  })

  const start = () => createWebPlatform(createFakeTaro().taro, window)

  it('keeps to its own corner of the storage', async () => {
    localStorage.setItem('profile', 'of another program')
    const { store } = start()
    await store.write('letters/a1', 1)
    expect(localStorage.getItem('yqbh/letters/a1')).toBe('1')
    expect(store.keys()).toEqual({ ok: true, value: ['letters/a1'] })
    expect(store.read('profile')).toEqual({ ok: true, value: undefined })
  })

  it.each([
    ['QuotaExceededError', 'full'], ['NS_ERROR_DOM_QUOTA_REACHED', 'full'], ['SecurityError', 'failed'],
  ])('calls a write that ends in %s %s', async (name, issue) => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', name)
    })
    expect(await start().store.write('profile', {})).toEqual({ ok: false, error: issue })
  })

  it('hands on what is not JSON as it is, so that it is not taken for missing', () => {
    localStorage.setItem('yqbh/profile', '{"version":1,')
    expect(start().store.read('profile')).toEqual({ ok: true, value: '{"version":1,' })
  })

  it('downloads a letter as a Word document, and lets go of it afterwards', async () => {
    expect(await start().documents.send({ name: '申请书.docx', bytes: Uint8Array.of(80) })).toEqual({ ok: true, value: 'downloaded' })
    expect([...blobs.values()].map(({ type }) => type)).toEqual(['application/vnd.openxmlformats-officedocument.wordprocessingml.document'])
    expect(document.querySelector('a')).toBeNull()
    jest.runAllTimers()
    expect(blobs.size).toBe(0)
  })

  it('draws on a canvas of the size that was asked for, and keeps the picture to be shown and downloaded', async () => {
    const { canvas2d, photoAlbum } = start()
    const canvas = canvas2d.createCanvas(1080, 1527)
    const image = canvas.ok ? await canvas.value.toImage('申请书_1.png') : canvas
    if (!image.ok) throw new Error(image.error)
    jest.useRealTimers()
    expect(await textOf(image.value.address)).toBe('1080 × 1527')
    await photoAlbum.saveImage(image.value)
    expect(links).toEqual([{ href: image.value.address, download: '申请书_1.png' }])
  })

  it('says so when the browser makes no picture', async () => {
    canDraw = false
    const canvas = start().canvas2d.createCanvas(1080, 1527)
    expect(canvas.ok && await canvas.value.toImage('申请书.png')).toEqual({ ok: false, error: 'failed' })
  })

  it('has no permissions to change', async () => {
    expect(await start().permissions.openSettings()).toEqual({ ok: false, error: 'unsupported' })
  })

  it('writes a calendar file that keeps to RFC 5545, and lets go of it afterwards', async () => {
    jest.setSystemTime(Date.UTC(2026, 10, 21, 4))
    const until = calendarDate('2027-10-15')
    await start().calendar.addEvent({ title: '还款日, 还某某', startDate: calendarDate('2027-01-15'), alarmMinutes: 1440, repeatMonthlyUntil: until })
    expect(links).toEqual([{ href: expect.stringMatching(/^blob:/), download: '日历提醒.ics' }])
    const [link] = links
    const blob = blobs.get(link?.href ?? '')
    jest.runAllTimers()
    expect(blobs.size).toBe(0)
    jest.useRealTimers()
    expect(blob?.type).toBe('text/calendar')
    expect(Buffer.from(await bytesOf(blob)).toString('utf8').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//yuqi-buhuang//ZH', 'BEGIN:VEVENT', 'UID:20261121T040000Z-2027-01-15@yuqi-buhuang',
      'DTSTAMP:20261121T040000Z', 'DTSTART:20270115T010000Z', 'RRULE:FREQ=MONTHLY;UNTIL=20271015T155900Z', 'SUMMARY:还款日\\, 还某某',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:还款日\\, 还某某', 'TRIGGER:-PT1440M', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '',
    ])
  })

  it('folds what is longer than 75 bytes, and splits no character', async () => {
    await start().calendar.addEvent({ title: '😀还é'.repeat(30), startDate: calendarDate('2027-01-15'), alarmMinutes: 0 })
    jest.useRealTimers()
    const lines = (await textOf(links[0]?.href ?? '')).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(readCalendar(lines.join('\r\n')).title).toBe('😀还é'.repeat(30))
  })

  it('copies the old way on pages that have no clipboard', async () => {
    giveClipboard(undefined)
    expect(await start().clipboard.write('第一行\n第二行')).toMatchObject({ ok: true })
    expect(copied).toEqual(['第一行\n第二行'])
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('copies the old way when the new one is refused', async () => {
    giveClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    expect(await start().clipboard.write('李一')).toMatchObject({ ok: true })
    expect(copied).toEqual(['李一'])
  })

  it('cannot read what was copied on pages that have no clipboard', async () => {
    giveClipboard(undefined)
    expect(await start().clipboard.read()).toEqual({ ok: false, error: 'unsupported' })
  })

  it('cannot copy where neither way exists', async () => {
    giveClipboard(undefined)
    document.execCommand = () => {
      throw new Error('execCommand is gone')
    }
    expect(await start().clipboard.write('李一')).toEqual({ ok: false, error: 'failed' })
  })

  it.each([
    ['/', 1], ['/?text=1.25', 1.25], ['/?text=1.5', 1.5], ['/?from=poster&text=1.5', 1.5], ['/?text=1.5&from=poster', 1.5],
    ['/?text=3', 1], ['/?text=1.55', 1], ['/?context=1.5', 1], ['/?text=1.5#/pages/home/index', 1.5],
  ])('at %s text has the scale %d', (address, scale) => {
    history.replaceState(null, '', address)
    expect(start().appInfo.textScale()).toBe(scale)
  })
})
