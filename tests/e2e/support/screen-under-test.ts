import type { StoredLetters } from '../../support/stored-letters'
import type { TypedText } from './phone'

/** A place in the program to look at: for the checks of every screen and for the screenshots. */
export interface ScreenUnderTest {
  readonly name: string
  readonly path: string
  /** The letters on the device when it is opened. */
  readonly letters: StoredLetters
  /** What is written into a field after it has been opened. */
  readonly typed?: TypedText
  /** What is tapped then, by id. */
  readonly tap?: string
}
