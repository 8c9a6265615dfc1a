/** Follows a link as if the person had clicked it. With `fileName` the target is saved under that name. */
export function followLink(document: Document, target: string, fileName?: string): void {
  const link = document.createElement('a')
  link.href = target
  if (fileName !== undefined) link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
}
