import type { DrawnElement } from './drawn'
import type { Realm } from './realm'

/** WeChat document "事件系统", list of bubbling events; all others stay at their target. */
const BUBBLING = new Set(['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'transitionend', 'animationend'])

interface Delivery {
  readonly realm: Realm
  readonly now: number
  call(method: string, event: unknown): unknown
}

/**
 * Delivers an event as WeChat does: once for the target and once for every ancestor whose template binds it, until one catches it. Taro
 * relies on this: a handler waits for the call of the outermost element that listens. Nobody bound is an error, because then the template
 * does not listen to what the program wants to hear.
 */
export function fireEvent(target: DrawnElement, type: string, detail: object, { realm, now, call }: Delivery): void {
  const path = BUBBLING.has(type) ? [...target.ancestors()] : [target]
  const listeners = path.filter(element => element.handler(type))
  if (listeners.length === 0) throw new Error(`No template binds ${type} at <${target.tag}> ${target.id} “${target.words.slice(0, 20)}”`)
  for (const element of listeners) {
    const { method, stops } = element.handler(type) ?? { method: '', stops: true }
    const targets = { target: reference(target), currentTarget: reference(element) }
    call(method, realm.fromJson({ type, timeStamp: now, detail, ...targets, touches: [], changedTouches: [] }))
    if (stops) return
  }
}

function reference(element: DrawnElement) {
  return { id: element.id, offsetLeft: 0, offsetTop: 0, dataset: { sid: element.attribute('data-sid') } }
}
