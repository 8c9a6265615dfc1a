/** What people look for most, to tap instead of typing. The id stands in an address, so it never changes. */
export const commonWords = [
  { id: 'visit', word: '要上门' },
  { id: 'family', word: '打给家人' },
  { id: 'prison', word: '会坐牢吗' },
  { id: 'summons', word: '传票' },
  { id: 'contacts', word: '爆通讯录' },
  { id: 'credit', word: '征信' },
] as const
export type CommonWordId = (typeof commonWords)[number]['id']
