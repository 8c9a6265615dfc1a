/** National help lines, scope and number as confirmed on 2026-11-21. The words for a place are written where it is shown. */
export interface HelpLine {
  readonly number: string
  /** At most ten characters: what it is for, in a grid of numbers. */
  readonly purpose: string
}

export const helpLines = {
  police: { number: '110', purpose: '有人威胁、硬闯、堵门' },
  financialRegulator: { number: '12378', purpose: '投诉银行、消费金融' },
  legalAid: { number: '12348', purpose: '法律咨询、法律援助' },
  mentalHealth: { number: '12356', purpose: '心里撑不住的时候' },
} as const satisfies Record<string, HelpLine>

/** The line of the local government: passes a caller on to whoever is in charge. Not in the grid of help lines. */
export const governmentHotline = '12345'
