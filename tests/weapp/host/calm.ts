import { endLaunched, type Weapp } from './weapp'

/** Our ceiling for one message to the view; WeChat itself refuses above 1 MB (document "合理使用 setData"). */
export const MOST_BYTES = 256 * 1024

/** Everything that must not have happened, whatever a test was about. */
export function disturbances({ errors, warnings, unknown, networkCalls, setDatas }: Weapp): string[] {
  return [
    ...errors,
    ...warnings,
    ...unknown.map(name => `wx.${name} is not in the stand-in`),
    ...networkCalls.map(({ name }) => `network: wx.${name}`),
    ...setDatas.filter(({ bytes }) => bytes > MOST_BYTES).map(({ page, bytes }) => `${page} sent ${bytes} bytes in one setData`),
    ...setDatas.flatMap(({ page, undefinedKeys }) => undefinedKeys.map(key => `${page} sent undefined as ${key}`)),
  ]
}

/**
 * After every test of a file: no error, no unhandled rejection, no unknown name, no network call and no huge message in any program that
 * the test launched.
 */
export function calmAfterEach(): void {
  afterEach(() => expect(endLaunched().flatMap(disturbances)).toEqual([]))
}
