import type { ShareCardId } from './share-cards'

/** The other pages of the warning, passed on under their own titles with the picture of a card that says their point. */
export const scamPageCards = {
  how: { title: '收费“代协商”，一步步是这样骗的', picture: 'pay-first' },
  check: { title: '对方发的话，是不是骗局的套路', picture: 'pay-first' },
  quiz: { title: '代协商的套路，能不能识破', picture: 'lender-decides' },
  paid: { title: '钱已经付给“代协商”了，今天先做什么', picture: 'already-paid' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly picture: ShareCardId }>>
