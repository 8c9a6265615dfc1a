import { failure, success, type Result } from '@/domain/result'
import type { CalendarEvent, Dialogs, ImageFile, OutgoingFile, Platform, PlatformIssue, TextScale } from '@/platform/ports'
import { createFakeCanvas, type FakeCanvas } from './fake-canvas'

/** What the fake phone answers. A test may change it at any time; an issue makes that function fail with it. */
export interface FakeAnswers {
  now: number
  textScale: TextScale
  windowWidth: number
  /** Whether it shows a page opened from Moments. */
  singlePage: boolean
  /** Whether the person agrees when asked. */
  confirm: boolean
  send: 'shared' | 'opened' | 'downloaded' | PlatformIssue
  read?: PlatformIssue
  write?: PlatformIssue
  remove?: PlatformIssue
  keys?: PlatformIssue
  copy?: PlatformIssue
  paste?: PlatformIssue
  dial?: PlatformIssue
  createCanvas?: PlatformIssue
  toImage?: PlatformIssue
  saveImage?: PlatformIssue
  addEvent?: PlatformIssue
  openSettings?: PlatformIssue
}

/** What the program asked of the fake phone, in order. */
export interface FakeCalls {
  readonly copied: string[]
  readonly sent: OutgoingFile[]
  readonly dialled: string[]
  readonly opened: string[]
  readonly replaced: string[]
  readonly tabs: string[]
  /** How often it went back. */
  backs: number
  readonly toasts: string[]
  readonly questions: Parameters<Dialogs['confirm']>[0][]
  readonly scrolledTo: string[]
  /** The pictures that were made, with what was drawn on them. */
  readonly drawn: (ImageFile & Pick<FakeCanvas, 'width' | 'height' | 'texts' | 'pictures'>)[]
  readonly savedImages: ImageFile[]
  readonly events: CalendarEvent[]
  /** How often the page with the permissions was opened. */
  settings: number
}

export interface FakePlatform extends Platform {
  readonly answers: FakeAnswers
  readonly calls: FakeCalls
  /** What is stored, as JSON by key. Handed to another fake, it is the same phone after a restart. */
  readonly storage: Map<string, string>
}

export interface FakePlatformOptions extends Partial<FakeAnswers> {
  readonly storage?: Map<string, string>
}

/** What WeChat draws at most, in px a side. */
const longestSide = 4096

const outcomes = ['shared', 'opened', 'downloaded'] as const

/**
 * A phone in memory: 20:15 on 2026-11-21 in Beijing, ordinary text, a window 375 px wide; everything succeeds, every question is agreed to.
 */
export function createFakePlatform({ storage = new Map<string, string>(), ...overrides }: FakePlatformOptions = {}): FakePlatform {
  const answers: FakeAnswers = {
    now: Date.UTC(2026, 10, 21, 12, 15), textScale: 1, windowWidth: 375, singlePage: false, confirm: true, send: 'shared', ...overrides,
  }
  const calls: FakeCalls = {
    copied: [], sent: [], dialled: [], opened: [], replaced: [], tabs: [], backs: 0, toasts: [], questions: [], scrolledTo: [],
    drawn: [], savedImages: [], events: [], settings: 0,
  }

  function unless<Value>(issue: PlatformIssue | undefined, act: () => Value): Result<Value, PlatformIssue> {
    return issue ? failure(issue) : success(act())
  }

  return {
    answers,
    calls,
    storage,
    store: {
      read: (key) => unless(answers.read, () => {
        const stored = storage.get(key)
        return stored === undefined ? undefined : (JSON.parse(stored) as unknown)
      }),
      write: async (key, value) => unless(answers.write, () => void storage.set(key, JSON.stringify(value))),
      remove: async (key) => unless(answers.remove, () => void storage.delete(key)),
      keys: () => unless(answers.keys, () => [...storage.keys()]),
    },
    documents: {
      async send(file) {
        const outcome = outcomes.find((known) => known === answers.send)
        if (!outcome) return failure(answers.send as PlatformIssue)
        calls.sent.push(file)
        return success(outcome)
      },
    },
    clipboard: {
      write: async (text) => unless(answers.copy, () => void calls.copied.push(text)),
      read: async () => unless(answers.paste, () => calls.copied[calls.copied.length - 1] ?? ''),
    },
    phone: { dial: async (number) => unless(answers.dial, () => void calls.dialled.push(number)) },
    clock: { now: () => answers.now },
    appInfo: { textScale: () => answers.textScale, windowWidth: () => answers.windowWidth, isSinglePage: () => answers.singlePage },
    navigation: {
      open: (path) => void calls.opened.push(path),
      replace: (path) => void calls.replaced.push(path),
      switchTab: (path) => void calls.tabs.push(path),
      back: () => void (calls.backs += 1),
    },
    dialogs: {
      toast: (text) => void calls.toasts.push(text),
      async confirm(question) {
        calls.questions.push(question)
        return answers.confirm
      },
      scrollTo: (elementId) => void calls.scrolledTo.push(elementId),
    },
    canvas2d: {
      createCanvas(width, height) {
        if (Math.max(width, height) > longestSide) return failure('unsupported')
        const { context, texts, pictures, drawImage } = createFakeCanvas(width, height)
        const drawPicture = async (address: string) => (address.includes('missing') ? failure('failed' as const) : success(drawImage({ src: address })))
        const toImage = async (name: string) => unless(answers.toImage, () => {
          const image = { name, address: `fake://${calls.drawn.length + 1}/${name}` }
          calls.drawn.push({ ...image, width, height, texts: [...texts], pictures: [...pictures] })
          return image
        })
        return unless(answers.createCanvas, () => ({ context, drawPicture, toImage }))
      },
    },
    photoAlbum: {
      saveImage: async (image) => unless(answers.saveImage, () => {
        calls.savedImages.push(image)
        return 'saved'
      }),
    },
    calendar: {
      async addEvent(event) {
        if (event.repeatMonthlyUntil !== undefined && Number(event.startDate.slice(-2)) > 28) return failure('unsupported')
        return unless(answers.addEvent, () => {
          calls.events.push(event)
          return 'added'
        })
      },
    },
    permissions: { openSettings: async () => unless(answers.openSettings, () => void (calls.settings += 1)) },
  }
}
