/** Where a page finds a picture of the package: WeChat counts from the root of the program, the browser from wherever it lies. */
export function pictureAddress(path: string): string {
  return process.env.TARO_ENV === 'h5' ? `.${path}` : path
}
