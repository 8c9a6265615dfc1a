/** Props of an element whose id may be missing: Taro's H5 elements would take the name "undefined". */
export function elementId(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id }
}
