import type { VirtualClock } from '../clock'
import type { DrawnElement } from '../drawn'
import type { Realm } from '../realm'
import type { WxStandIn } from './stand-in'

/** An element of the current page by id. */
type ById = (id: string) => DrawnElement | undefined
type Listener = ((result: unknown) => void) | undefined

/** There is no layout here: every element that is on the page has this place. */
const RECT = { left: 0, top: 120, right: 375, bottom: 208, width: 375, height: 88, dataset: {} }

/** Title, scrolling and measuring. Documents: "wx.pageScrollTo", "wx.createSelectorQuery", "SelectorQuery.exec". */
export function defineView(standIn: WxStandIn, clock: VirtualClock, realm: Realm, byId: ById): void {
  for (const name of ['setNavigationBarTitle', 'setNavigationBarColor', 'pageScrollTo', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload']) {
    standIn.asynchronous(name)
  }
  standIn.constant('nextTick', (run: () => void) => clock.setTimeout(run))
  standIn.constant('createSelectorQuery', () => selectorQuery(clock, realm, byId))
}

/** A selector by id gives the element's place, or `null` when it is not on the page; the viewport gives its scroll position. */
function selectorQuery(clock: VirtualClock, realm: Realm, byId: ById) {
  const asked: { measure: () => unknown; listener: Listener }[] = []
  const query = {
    in: () => query,
    select: (selector: string) => target(() => (selector.startsWith('#') && byId(selector.slice(1)) ? { id: selector.slice(1), ...RECT } : null)),
    selectViewport: () => target(() => ({ scrollLeft: 0, scrollTop: 0, width: 375, height: 675 })),
    exec: (done?: Listener) => {
      clock.setTimeout(() => {
        const results = asked.map(({ measure, listener }) => {
          const result = realm.fromJson(measure())
          listener?.(result)
          return result
        })
        done?.(realm.fromJson(results))
      })
      return query
    },
  }
  function target(measure: () => unknown) {
    const ask = (listener?: Listener) => {
      asked.push({ measure, listener })
      return query
    }
    return { boundingClientRect: ask, scrollOffset: ask, fields: (_: unknown, listener?: Listener) => ask(listener) }
  }
  return query
}
