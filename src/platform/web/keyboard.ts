const tappable = '[role="button"], [role="radio"], [role="checkbox"]'

/** Enter and the space bar press what has the focus: Taro's elements are no buttons to a browser, so it does not do that by itself. */
export function pressWithKeyboard(document: Document): void {
  document.addEventListener('keydown', event => {
    const { target } = event
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(target instanceof HTMLElement) || !target.matches(tappable)) return
    event.preventDefault()
    target.click()
  })
}
