import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Names that change with what is in the file, such as app.cdfbc78c.js. */
const hashedName = /\.[0-9a-f]{8}\.(js|css)$/

export interface StaticServer {
  readonly port: number
  /** Ends open connections too. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** How many ports to try from `port` upwards when one is taken; 1 tries only that one. */
  readonly attempts?: number
  /** Files from elsewhere, by the address at which they are served. Browsers are told to keep them. */
  readonly guests?: Readonly<Record<string, string>>
}

/** Serves the files of a folder and the guests, nothing else, over HTTP; of the folder, browsers keep only what has a hash in its name. */
export async function serveFolder(folder: string, { port, host, attempts = 1, guests = {} }: ServeOptions): Promise<StaticServer> {
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => void answer(folder, guests, request, response))
    try {
      await listen(server, candidate, host)
    } catch (error) {
      if (isPortTaken(error) && candidate < port + attempts - 1) continue
      throw error
    }
    return { port: (server.address() as AddressInfo).port, close: () => close(server) }
  }
}

type Guests = NonNullable<ServeOptions['guests']>

async function answer(folder: string, guests: Guests, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
  const { url = '/' } = request
  const guest = guests[url]
  const file = guest ?? fileInside(folder, url)
  if (!file) return end(response, 400)
  const facts = await factsOf(file)
  if (!facts?.isFile()) return end(response, path.basename(file) === 'favicon.ico' ? 204 : 404)
  response.writeHead(200, {
    'Content-Type': contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': facts.size,
    'Cache-Control': guest || hashedName.test(file) ? 'max-age=31536000, immutable' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).on('error', () => response.destroy()).pipe(response)
}

/** The file that a request means, or `undefined` where the address is malformed or leads out of the folder. */
function fileInside(folder: string, url: string): string | undefined {
  let wanted: string
  try {
    wanted = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return undefined
  }
  if (!wanted.startsWith('/') || wanted.includes('\0')) return undefined
  const file = path.resolve(folder, `.${wanted.endsWith('/') ? `${wanted}index.html` : wanted}`)
  const isInside = file.startsWith(path.resolve(folder) + path.sep)
  return isInside ? file : undefined
}

async function factsOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Cache-Control': 'no-store' }).end()
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function isPortTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}
