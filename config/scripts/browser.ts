import sparticuzChromium from '@sparticuz/chromium'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { inRepository } from './repository'

/** Beside what Playwright switches off by itself (updates, sync, first-run pages). */
const browserArguments = [
  '--no-sandbox', '--disable-background-networking', '--disable-domain-reliability', '--no-pings', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  // No page is open long enough to earn back what optimizing its code takes: a tenth of all journeys.
  '--js-flags=--no-maglev --no-turbofan',
  // Each test file starts a browser: with three processes less of it, the journeys take a twentieth less processor time.
  '--no-zygote', '--in-process-gpu',
]

const installedChromes: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
}

/**
 * Starts a browser: the one CHROME_PATH names, else the one that came with the npm packages (Linux x64), else an installed Chrome. It
 * reaches this machine only. Rejects with what to install when none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const find of candidates()) {
    try {
      return await chromium.launch({ executablePath: await find(), args: browserArguments })
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(['没有可用的浏览器。请安装 Google Chrome，或用环境变量 CHROME_PATH 指明它的位置。', ...failures].join('\n'))
}

function candidates(): (() => Promise<string>)[] {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return [async () => CHROME_PATH]
  const installed = (installedChromes[process.platform] ?? []).filter((file) => existsSync(file)).map((file) => async () => file)
  const hasPackage = process.platform === 'linux' && process.arch === 'x64'
  return hasPackage ? [unpackedChromium, ...installed] : installed
}

/**
 * The browser of `@sparticuz/chromium`. Left alone, the package unpacks to the system's temporary folder and afterwards takes whatever
 * lies there, a truncated file or another version too; so it unpacks into a folder of its own that gets its final name, with the
 * version in it, only when it is complete.
 */
async function unpackedChromium(): Promise<string> {
  const facts = readFileSync(inRepository('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')
  const { version } = JSON.parse(facts) as { version: string }
  const folder = inRepository('node_modules', '.cache', `chromium-${version}`)
  const executable = path.join(folder, 'chromium')
  if (existsSync(executable)) return executable

  mkdirSync(path.dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}-unpacking-`)
  try {
    await withTemporaryFolder(unfinished, () => sparticuzChromium.executablePath())
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another run may have finished first.
    if (!existsSync(executable)) throw error
  }
  return executable
}

async function withTemporaryFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
