/** What a person keeps of the FAQ on the phone: ids of entries, the latest first. */
export interface SavedLists {
  readonly favourites: readonly string[]
  readonly recent: readonly string[]
}

export const mostFavourites = 50
export const mostRecent = 20

export const nothingSaved: SavedLists = { favourites: [], recent: [] }

/** Adds the entry to the favourites, or takes it away. The fifty-first pushes the oldest out. */
export function toggleFavourite(lists: SavedLists, id: string): SavedLists {
  const others = lists.favourites.filter(favourite => favourite !== id)
  const isNew = others.length === lists.favourites.length
  return { ...lists, favourites: isNew ? [id, ...others].slice(0, mostFavourites) : others }
}

/** Puts the entry first among those read; the twenty-first is forgotten. */
export function addRecent(lists: SavedLists, id: string): SavedLists {
  return { ...lists, recent: [id, ...lists.recent.filter(read => read !== id)].slice(0, mostRecent) }
}
