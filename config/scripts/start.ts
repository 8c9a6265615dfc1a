import { networkInterfaces } from 'node:os'
import { buildTarget, outputFolder, type BuildTarget } from './build'
import { printPackageSizes } from './package-sizes'
import { rootDir } from './repository'
import { serveFolder } from './serve'
import { terminalQr } from './terminal-qr'

const firstPort = 10086

async function start(): Promise<void> {
  const isBuilt = await Promise.all([build('weapp', '微信小程序'), build('h5', '浏览器预览')])
  if (isBuilt.includes(false)) {
    process.exitCode = 1
    return
  }
  printPackageSizes()
  // Every address of this machine, so that a phone in the same network reaches it.
  const server = await serveFolder(outputFolder('h5'), { port: firstPort, host: '0.0.0.0', attempts: 100 })
  printAddresses(server.port)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.close())
}

async function build(target: BuildTarget, label: string): Promise<boolean> {
  say(`正在构建${label}……`)
  const { status, output, seconds } = await buildTarget(target)
  if (status === 0) say(`${label}构建好了，用了 ${seconds.toFixed(0)} 秒。`)
  else say(`${label}没有构建成功：\n${output}`)
  return status === 0
}

function printAddresses(port: number): void {
  const address = localNetworkAddress()
  const phoneUrl = address && `http://${address}:${port}/`
  say('')
  say(`浏览器：打开 http://localhost:${port}/`)
  say(phoneUrl ? `手机（同一个网络）：打开 ${phoneUrl} ，或者扫下面的码` : '手机：这台电脑现在没有连上局域网，连上后重新运行')
  say(`微信开发者工具：导入文件夹 ${rootDir} （小程序在 dist/weapp）`)
  if (phoneUrl) say(`\n${terminalQr(phoneUrl, { colours: Boolean(process.stdout.isTTY) })}`)
  say('\n按 Ctrl-C 结束。')
}

/** The address under which others in the local network see this machine; home and office networks before anything else. */
function localNetworkAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return addresses.find((address) => address.startsWith('192.168.')) ?? addresses[0]
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

void start()
