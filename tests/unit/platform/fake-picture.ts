/** A picture that is there as soon as it has an address, unless the address says that it is missing. */
export function fakePicture() {
  const picture = {
    onload: undefined as unknown,
    onerror: undefined as unknown,
    address: '',
    get src() {
      return picture.address
    },
    set src(address: string) {
      picture.address = address
      const answer = address.includes('missing') ? picture.onerror : picture.onload
      if (typeof answer === 'function') answer()
    },
  }
  return picture
}
