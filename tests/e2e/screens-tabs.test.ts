import { checkScreens } from './support/check-screens'
import { screensIn } from './support/screens'

checkScreens(screensIn('pages'))
