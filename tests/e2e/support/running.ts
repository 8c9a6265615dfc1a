/** Where the global set-up of the e2e project serves the web build. */
export function webOrigin(): string {
  const origin = process.env.E2E_ORIGIN
  if (!origin) throw new Error('E2E_ORIGIN is missing: these tests run in the jest project e2e')
  return origin
}
