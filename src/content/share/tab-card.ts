/** The one picture that the four tabs share, as a path from the root of the program: the main package has room for no more. */
export const tabPicture = '/share-card.png'

/** The words on it. */
export const tabHeadline = ['逾期不慌', '一步一步来'] as const

/** What stands over it in a chat, at most 22 characters: what the tab is for, and nothing of what is on the device. */
export const tabTitles = {
  home: '网贷逾期了，先看清，再动手',
  faq: '催收说的、做的，哪些合法',
  letter: '自己写协商函：延期、分期、减免',
  scam: '有人要收费帮你协商？先别付',
} as const
