import { checkScreens } from './support/check-screens'
import { screensIn } from './support/screens'

checkScreens(screensIn('subpages/letter').filter(({ path }) => !path.startsWith('/subpages/letter/form/')))
