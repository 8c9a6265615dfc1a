import { brokenBuild, type Edit } from './broken-build'
import { disturbances } from './host/calm'
import { pageFaults } from './host/page-faults'
import type { LaunchOptions } from './host/program'
import { findAll } from './host/selector'
import { endLaunched, launchWeapp, type Weapp } from './host/weapp'

const HOME = 'pages/home/index'
const FAQ = 'pages/faq/index'

const letterPastTheGates = {
  version: 1,
  savedAt: '2026-11-21T04:00:00Z',
  data: { kinds: ['installmentPlan'], gates: { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' }, acknowledged: [], installmentPlan: { mode: 'equal' } },
}

/** Adds statements to the file of the first page; they run when it is read. */
const atHome = (statements: string): Edit => build => build.edit(`${HOME}.js`, source => `${source};${statements}`)

function launchBroken(change: Edit, options: LaunchOptions = {}): Promise<Weapp> {
  return launchWeapp({ ...options, changes: brokenBuild(change) })
}

afterEach(endLaunched)

describe('the host notices in the code', () => {
  it.each<[what: string, statements: string, seen: RegExp]>([
    ['a global that WeChat does not have', "fetch('https://example.com')", /fetch is not defined/],
    ['the document of a browser', 'document.title', /document is not defined/],
    ['code made from text', "new Function('return 1')()", /Code generation from strings disallowed/],
    ['eval', "eval('1')", /Code generation from strings disallowed/],
    ['a language that old phones do not speak', "'aa'.replaceAll('a', 'b')", /replaceAll is not a function/],
    ['numbers that old phones do not have', 'BigInt(1)', /BigInt is not defined/],
    ['a name that wx does not have', 'wx.getLocation', /wx\.getLocation is not in the stand-in/],
    ['a request', "wx.request({ url: 'https://example.com', fail() {} })", /network: wx\.request/],
    ['a logged error', "console.error('lost', new Error('draft'))", /console: lost Error: draft/],
    ['a logged warning', "console.warn('odd')", /console: odd/],
    ['a promise nobody listens to', "Promise.reject(new Error('lost'))", /unhandled rejection: Error: lost/],
    ['a failed call nobody listens to', "wx.getStorage({ key: 'none' })", /unhandled rejection: getStorage:fail data not found/],
    ['a calendar entry without a tap', "wx.addPhoneCalendar({ title: '还款', startTime: 1800000000 })", /addPhoneCalendar:fail can only be invoked by user TAP/],
    ['a file of something that is no canvas', 'wx.canvasToTempFilePath({ canvas: {} })', /canvasToTempFilePath:fail canvas is empty/],
    ['a picture in the album that is no file', "wx.saveImageToPhotosAlbum({ filePath: 'wxfile://tmp_9.png' })", /saveImageToPhotosAlbum:fail file not found/],
    ['an error in a timer', "setTimeout(() => { throw new Error('late') })", /timer: Error: late/],
    ['a page that is not there', "setTimeout(() => wx.navigateTo({ url: '/pages/none/index' }))", /page "pages\/none\/index" is not found/],
    ['a tab opened like a page', `setTimeout(() => wx.navigateTo({ url: '/${FAQ}' }))`, /can not navigateTo a tabbar page/],
    ['a value too large for one key', "wx.setStorageSync('all', new Array(2000000).join('x'))", /setStorageSync:fail entry size limit reached/],
    ['a message too large for the view', "setTimeout(() => getCurrentPages()[0].setData({ all: new Array(300000).join('x') }))", /sent 300\d+ bytes in one setData/],
    ['a value that never reaches the view', 'setTimeout(() => getCurrentPages()[0].setData({ all: undefined }))', /sent undefined as all/],
  ])('%s', async (_, statements, seen) => {
    const weapp = await launchBroken(atHome(statements))
    expect(disturbances(weapp)).toEqual([expect.stringMatching(seen)])
  })

  it('a program that never comes to rest', async () => {
    const changes = brokenBuild(atHome('setInterval(() => {}, 10)'))
    await expect(launchWeapp({ changes })).rejects.toThrow(/does not come to rest/)
  })
})

describe('the host notices in the build', () => {
  it('a page that app.json does not name', async () => {
    const weapp = await launchBroken(build => build.edit('app.json', source => source.replace(`"${HOME}",`, '')), { path: HOME })
    expect(disturbances(weapp)).toEqual([expect.stringMatching(/page "pages\/home\/index" is not found/)])
  })

  it('a page file that is missing', async () => {
    const weapp = await launchBroken(build => build.remove(`${HOME}.js`))
    expect(disturbances(weapp)).toEqual([expect.stringMatching(/pages\/home\/index\.js is not in the build/)])
  })

  it('a component file that is missing', async () => {
    const weapp = await launchBroken(build => build.remove('comp.js'))
    expect(disturbances(weapp)).toEqual([expect.stringMatching(/comp\.js is not in the build/)])
  })

  it('a template that does not listen to what the page wants to hear', async () => {
    const weapp = await launchWeapp({ changes: brokenBuild(build => build.edit('base.wxml', source => source.replaceAll('bindtap="eh"', ''))) })
    const [target] = findAll(weapp.page.drawn.parts, { role: 'button' })
    await expect(weapp.tap(`#${target?.id}`)).rejects.toThrow(/No template binds tap/)
    expect(disturbances(weapp)).toEqual([])
  })

  it('templates that end before the tree does', async () => {
    const weapp = await launchBroken(build => build.edit('base.wxml', source => source.replace(/<template name="tmpl_1_\d+"/g, '<template name="gone"')))
    expect(pageFaults(weapp.page)).toEqual(expect.arrayContaining([expect.stringMatching(/no template tmpl_1_\d+ for/)]))
  })

  it('templates that number their properties differently from the program', async () => {
    const weapp = await launchBroken(build => build.edit('base.wxml', source => source.replace(/ aria-[a-z]+="[^"]*"/g, '')))
    expect(pageFaults(weapp.page)).toEqual(expect.arrayContaining([expect.stringMatching(/the template does not read p\d+/)]))
  })
})

describe('the host is like a phone', () => {
  it('loses what was still being written when the program is killed, and nothing else', async () => {
    const changes = brokenBuild(atHome("wx.setStorageSync('done', 1); wx.onAppHide(() => {}); getApp().late = () => wx.setStorage({ key: 'late', data: 2 })"))
    const first = await launchWeapp({ changes })
    first.program.callApp('late')
    const { storage } = first.kill()
    await first.settle()
    expect([...storage]).toEqual([['done', 1]])
    expect(disturbances(first)).toEqual([])
  })

  it('says that the storage is full, and keeps what was in it', async () => {
    const storage = new Map<string, unknown>([['old', 'text']])
    const fill = "wx.setStorage({ key: 'new', data: new Array(500).join('x'), fail: ({ errMsg }) => console.error(errMsg) })"
    const weapp = await launchBroken(atHome(fill), { storage, storageRoom: 400 })
    expect(weapp.errors).toEqual([expect.stringMatching(/setStorage:fail exceed storage max size/)])
    expect([...storage]).toEqual([['old', 'text']])
  })

  it('opens no more than ten pages over one another', async () => {
    const page = 'subpages/letter/gates/index'
    const weapp = await launchWeapp({ changes: brokenBuild(atHome(`getApp().more = () => wx.navigateTo({ url: '/${page}' })`)) })
    for (let opened = 2; opened <= 11; opened++) {
      weapp.program.callApp('more')
      await weapp.settle()
    }
    expect(weapp.program.pages.all).toHaveLength(10)
    expect(weapp.errors).toEqual([expect.stringMatching(/webview count limit exceed/)])
  })

  it('keeps tab pages alive and shows them again as they were', async () => {
    const weapp = await launchWeapp()
    const home = weapp.page
    await weapp.switchTab(FAQ)
    expect(weapp.route).toBe(FAQ)
    await weapp.switchTab(HOME)
    expect(weapp.page).toBe(home)
    expect(disturbances(weapp)).toEqual([])
  })

  it('lets time pass only when it is told to', async () => {
    const weapp = await launchBroken(atHome("setTimeout(() => console.error('late'), 1500)"))
    expect(weapp.errors).toEqual([])
    await weapp.advance(1_500)
    expect(weapp.errors).toEqual([expect.stringMatching(/late/)])
  })

  it('cuts what is typed where the input says so', async () => {
    const weapp = await launchBroken(build => build.edit('base.wxml', source => source.replace(/maxlength="[^"]*"/g, 'maxlength="{{2}}"')), {
      path: 'subpages/letter/form/index?draft=a1',
      storage: new Map([['letters/a1', letterPastTheGates]]),
    })
    await weapp.input('#field-creditor-fullName-input', '某某银行')
    expect(weapp.value('#field-creditor-fullName-input')).toBe('某某')
  })

  it('draws without showing it, and keeps what was drawn in the album', async () => {
    const weapp = await launchBroken(atHome(`
      const canvas = wx.createOffscreenCanvas({ type: '2d', width: 1080, height: 1527 })
      const context = canvas.getContext('2d')
      context.font = 'bold 34px serif'
      context.fillText('申请书', 0, context.measureText('申请书').width)
      const size = { x: 0, y: 0, width: 1080, height: 1527, destWidth: 1080, destHeight: 1527, fileType: 'png' }
      wx.canvasToTempFilePath({ canvas, ...size }).then(({ tempFilePath }) => wx.saveImageToPhotosAlbum({ filePath: tempFilePath }))
    `))
    expect(disturbances(weapp)).toEqual([])
    expect(weapp.album).toEqual([{ width: 1080, height: 1527, texts: ['申请书'] }])
  })

  it('draws on no canvas of more than 4096 px a side', async () => {
    const weapp = await launchBroken(atHome("console.error(String(wx.createOffscreenCanvas({ type: '2d', width: 4097, height: 1 })))"))
    expect(weapp.errors).toEqual([expect.stringMatching(/undefined/)])
  })

  it.each([
    ['an event', 'addPhoneCalendar', 28, /^$/],
    ['a monthly event up to the 28th', 'addPhoneRepeatCalendar', 28, /^$/],
    ['no monthly event after it', 'addPhoneRepeatCalendar', 29, /addPhoneRepeatCalendar:fail/],
  ])('takes %s into the calendar', async (_, name, day, seen) => {
    const event = JSON.stringify({ title: '还款', startTime: Date.UTC(2027, 0, day, 1) / 1000, alarmOffset: 0 })
    const weapp = await launchBroken(atHome(`getApp().add = () => wx.${name}(${event})`))
    weapp.program.standIn.isInTap = true
    weapp.program.callApp('add')
    weapp.program.standIn.isInTap = false
    await weapp.settle()
    expect(disturbances(weapp).join()).toMatch(seen)
  })

  it('shows the date it was given', async () => {
    const weapp = await launchBroken(atHome('console.error(new Date().toISOString(), new Date(0).getTime(), new Date() instanceof Date)'), { now: '2027-02-28T23:59:00+08:00' })
    expect(weapp.errors).toEqual([expect.stringMatching(/2027-02-28T15:59:00.\d{3}Z 0 true/)])
  })
})
