import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveFolder, type StaticServer } from '../../../config/scripts/serve'

describe('the preview server', () => {
  let outer: string
  let server: StaticServer

  beforeAll(async () => {
    outer = mkdtempSync(path.join(tmpdir(), 'serve-'))
    mkdirSync(path.join(outer, 'site', 'js'), { recursive: true })
    mkdirSync(path.join(outer, 'site-secrets'))
    writeFileSync(path.join(outer, 'secret.txt'), 'secret')
    writeFileSync(path.join(outer, 'guest.js'), 'let c = 3')
    writeFileSync(path.join(outer, 'site-secrets', 'secret.txt'), 'secret')
    writeFileSync(path.join(outer, 'site', 'index.html'), '<p>逾期不慌</p>')
    writeFileSync(path.join(outer, 'site', 'js', 'app.js'), 'let a = 1')
    writeFileSync(path.join(outer, 'site', 'js', 'app.0123abcd.js'), 'let b = 2')
    writeFileSync(path.join(outer, 'site', '信.txt'), '全文')
    const guests = { '/guest.js': path.join(outer, 'guest.js') }
    server = await serveFolder(path.join(outer, 'site'), { port: 0, host: '127.0.0.1', guests })
  })
  afterAll(async () => {
    await server.close()
    rmSync(outer, { recursive: true, force: true })
  })

  it.each([
    ['/', 'text/html; charset=utf-8', '<p>逾期不慌</p>'],
    ['/?text=1.5', 'text/html; charset=utf-8', '<p>逾期不慌</p>'],
    ['/js/app.js', 'text/javascript; charset=utf-8', 'let a = 1'],
    ['/%E4%BF%A1.txt', 'text/plain; charset=utf-8', '全文'],
  ])('gives %s as %s', async (url, type, body) => {
    const answer = await get(server.port, url)
    expect(answer).toEqual({ status: 200, type, caching: 'no-store', body })
  })

  it('lets a browser keep what has its hash in its name', async () => {
    expect((await get(server.port, '/js/app.0123abcd.js')).caching).toBe('max-age=31536000, immutable')
  })

  it('gives a guest from elsewhere, to be kept too', async () => {
    const caching = 'max-age=31536000, immutable'
    expect(await get(server.port, '/guest.js')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', caching, body: 'let c = 3' })
  })

  it.each(['/missing.js', '/js', '/js/'])('has no page for %s', async (url) => {
    expect((await get(server.port, url)).status).toBe(404)
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/js/..%2f..%2fsecret.txt', '/../site-secrets/secret.txt', '/..\\secret.txt', '/%00', '/%', '//etc/passwd'])(
    'gives nothing outside its folder for %s',
    async (url) => {
      const { status, body } = await get(server.port, url)
      expect([400, 404]).toContain(status)
      expect(body).toBe('')
    },
  )

  it('answers a browser that asks for an icon it does not have', async () => {
    expect((await get(server.port, '/favicon.ico')).status).toBe(204)
  })

  it('takes no other method', async () => {
    expect((await get(server.port, '/', 'POST')).status).toBe(405)
  })

  it('sends no body for HEAD', async () => {
    expect(await get(server.port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('takes the next free port when one is taken', async () => {
    const next = await serveFolder(outer, { port: server.port, host: '127.0.0.1', attempts: 20 })
    expect(next.port).toBeGreaterThan(server.port)
    await next.close()
  })

  it('says so when it may not take another', async () => {
    await expect(serveFolder(outer, { port: server.port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly caching: string | undefined
  readonly body: string
}

/** Sends the path as it is; `fetch` would tidy up the dots. */
function get(port: number, url: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: url, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { 'content-type': type, 'cache-control': caching } = response.headers
        resolve({ status: response.statusCode, type, caching, body: Buffer.concat(chunks).toString('utf8') })
      })
    })
      .on('error', reject)
      .end()
  })
}
