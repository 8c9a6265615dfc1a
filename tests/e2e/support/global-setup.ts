import { existsSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../../../config/scripts/browser'
import { outputFolder } from '../../../config/scripts/build'
import { serveFolder, type StaticServer } from '../../../config/scripts/serve'
import { axeAddress } from './accessibility'

declare global {
  // The tear-down runs in the same process and has no other way to them.
  var e2e: { readonly server: StaticServer } | undefined
}

/** One server for all journeys of a run; the tests find it through the environment. Each test file has a browser of its own. */
module.exports = async (): Promise<void> => {
  const webBuild = outputFolder('h5')
  if (!existsSync(path.join(webBuild, 'index.html'))) throw new Error('There is no dist/h5. First: npm run build:h5')
  // Unpacks it once for all, or says at once what to install.
  await (await launchBrowser()).close()
  const server = await serveFolder(webBuild, { port: 0, host: '127.0.0.1', guests: { [axeAddress]: require.resolve('axe-core/axe.min.js') } })
  globalThis.e2e = { server }
  process.env.E2E_ORIGIN = `http://127.0.0.1:${server.port}`
}
