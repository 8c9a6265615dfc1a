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

export interface Platform {
  readonly store: KeyValueStore
  readonly documents: DocumentSharing
  readonly clipboard: Clipboard
  readonly phone: PhoneCall
  readonly clock: Clock
  readonly appInfo: AppInfo
  readonly navigation: Navigation
  readonly dialogs: Dialogs
}
