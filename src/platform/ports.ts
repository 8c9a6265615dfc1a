import type { CalendarDate } from '../domain/calendar-date'
import type { Result } from '../domain/result'

/**
 * What the program needs of the phone, and nothing else. Three implementations exist: `weapp/` (WeChat), `web/` (the preview in a browser)
 * and the in-memory fake in `tests/support`; one contract test holds them together. Expected failures are values with these codes.
 */
export type PlatformIssue =
  /** The person or the system refused (permission, privacy consent). */
  | 'denied'
  /** The person closed the panel. */
  | 'cancelled'
  /** This phone or this mode does not have the function. */
  | 'unsupported'
  /** No room left. */
  | 'full'
  /** Anything else. */
  | 'failed'

/** Device storage: small JSON values by key, about 1 MB a key and 10 MB in all in WeChat. */
export interface KeyValueStore {
  /** The stored value, or `undefined` for a key that is not there. Synchronous, so that the first screen is drawn with its data. */
  read(key: string): Result<unknown, PlatformIssue>
  /** Stores a JSON value; resolves when it is on the device. */
  write(key: string, value: unknown): Promise<Result<void, PlatformIssue>>
  remove(key: string): Promise<Result<void, PlatformIssue>>
  keys(): Result<readonly string[], PlatformIssue>
}

export interface OutgoingFile {
  /** With extension, free of characters that file systems refuse. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Hands a file to the person: WeChat's share panel (or its viewer with the menu), a download in the browser. */
export interface DocumentSharing {
  /** To be called straight from a tap, with nothing awaited before: WeChat opens its share panel for nothing else. */
  send(file: OutgoingFile): Promise<Result<'shared' | 'opened' | 'downloaded', PlatformIssue>>
}

export interface Clipboard {
  write(text: string): Promise<Result<void, PlatformIssue>>
  /** The text that the person copied last, '' when there is none. To be called straight from a tap; whoever refuses can paste by hand. */
  read(): Promise<Result<string, PlatformIssue>>
}

export interface PhoneCall {
  /** Opens the dialler with the number; the person presses call. */
  dial(number: string): Promise<Result<void, PlatformIssue>>
}

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
}

export type TextScale = 1 | 1.25 | 1.5

export interface AppInfo {
  /** How large the person wants text, from the system's font size or WeChat's care mode. */
  textScale(): TextScale
  /** Width of the window in CSS px. */
  windowWidth(): number
  /** Opened from a card in Moments: this one page can be read, but leads nowhere, calls nobody and keeps nothing. */
  isSinglePage(): boolean
}

export interface Navigation {
  /** Opens a page on top; a path as `routes/` formats it. */
  open(path: string): void
  /** Opens a page instead of this one. */
  replace(path: string): void
  /** Changes to one of the four tabs. */
  switchTab(path: string): void
  back(): void
}

export interface Dialogs {
  /** A short message that goes away by itself. At most 14 Chinese characters are shown in full. */
  toast(text: string): void
  /** Asks before something that cannot be taken back; true when the person agrees. The labels have at most 4 Chinese characters. */
  confirm(question: { title: string; text: string; confirmLabel: string; cancelLabel: string }): Promise<boolean>
  /** Brings an element into view, by its id: letters, digits, hyphens. */
  scrollTo(elementId: string): void
}

/** What letters and posters need of a 2d canvas. A text begins at its x and stands on its y, on the alphabetic baseline. */
export interface DrawingContext {
  /** As in CSS: `bold 34px serif`. */
  font: string
  /** A colour as in CSS. The browser reads gradients back as objects; nothing here sets one. */
  fillStyle: string | object
  strokeStyle: string | object
  /** In px. */
  lineWidth: number
  lineCap: string
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void
  /** Angles in radians. */
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void
  stroke(): void
  fill(): void
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}

/** A PNG that is there as long as the program runs. */
export interface ImageFile {
  /** With extension. Nothing of a person's data: albums and download folders show it. */
  readonly name: string
  /** For the `src` of an image on a page and for the album: a path in WeChat, a blob address in the browser. */
  readonly address: string
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Canvas {
  readonly context: DrawingContext
  /** Draws a picture of the package into an area, in px; resolves when it is there. */
  drawPicture(address: string, area: Area): Promise<Result<void, PlatformIssue>>
  /** What is drawn on it by now, px for px. */
  toImage(name: string): Promise<Result<ImageFile, PlatformIssue>>
}

/** Drawing without showing it. */
export interface Canvas2d {
  /** A transparent canvas of whole px, at most 4096 a side; 'unsupported' for a larger one and where there is none. */
  createCanvas(width: number, height: number): Result<Canvas, PlatformIssue>
}

export interface PhotoAlbum {
  /**
   * Puts a picture in the album, or downloads it. WeChat asks for the permission at the first call; after a refusal every call answers
   * 'denied' without asking, until the person allows it in `Permissions.openSettings`.
   */
  saveImage(image: ImageFile): Promise<Result<'saved' | 'downloaded', PlatformIssue>>
}

export interface CalendarEvent {
  readonly title: string
  /** The event stands at 9 in the morning in Beijing. */
  readonly startDate: CalendarDate
  /** How long before it the phone rings: 0 is at 9, 1440 at 9 the day before. */
  readonly alarmMinutes: number
  /** On the same day of every month up to this one, which counts. Only from the 1st to the 28th. */
  readonly repeatMonthlyUntil?: CalendarDate
}

export interface Calendar {
  /**
   * Shows the event to the person, who adds it to the phone's calendar, or downloads it as an .ics file. To be called straight from a tap,
   * with nothing awaited before. 'unsupported' also for a monthly event after the 28th: such days are added one by one. 'denied' as with
   * the album.
   */
  addEvent(event: CalendarEvent): Promise<Result<'added' | 'downloaded', PlatformIssue>>
}

export interface Permissions {
  /** Opens the page on which a refused permission can be given; ends when the person comes back. To be called straight from a tap. */
  openSettings(): Promise<Result<void, PlatformIssue>>
}

export interface Platform {
  readonly store: KeyValueStore
  readonly documents: DocumentSharing
  readonly clipboard: Clipboard
  readonly phone: PhoneCall
  readonly clock: Clock
  readonly appInfo: AppInfo
  readonly navigation: Navigation
  readonly dialogs: Dialogs
  readonly canvas2d: Canvas2d
  readonly photoAlbum: PhotoAlbum
  readonly calendar: Calendar
  readonly permissions: Permissions
}
