import { toPlainText } from '@/renderers/letter/plain-text'
import { aCase, anEntry } from '../support/builders/letter-case'
import { letterCase } from '../support/stored-letters'
import { calmAfterEach } from './host/calm'
import { launchWeapp, type Weapp } from './host/weapp'
import { callsOf, expectedLetter, phoneWith } from './expected-letter'
import { confirmLetter } from './letter-by-hand'

const draft = letterCase('05-deferral-and-waiver')
const CASE = 'subpages/letter/case/index?draft=k1'
const denied = (name: string) => ({ errMsg: `${name}:fail auth deny` })

calmAfterEach()

describe('a letter whose way out is refused', () => {
  let weapp: Weapp

  beforeEach(async () => {
    weapp = await launchWeapp({ storage: await phoneWith({ k1: { ...draft, confirm: {} } }) })
    await weapp.tap('#continue-letter')
    await confirmLetter(weapp)
  })

  it('without the clipboard is there to be selected, word for word', async () => {
    weapp.answer('setClipboardData', denied('setClipboardData'))
    await weapp.tap('#copy-letter')
    const [text] = [...weapp.find('#letter-text').descendants()].filter(({ tag }) => tag === 'text')
    expect(text?.attribute('user-select') ?? text?.attribute('selectable')).toBe(true)
    expect(text?.words).toBe(toPlainText(expectedLetter(draft).masked))
  })

  it('in short and as an outline is there to be selected too', async () => {
    weapp.answer('setClipboardData', denied('setClipboardData'))
    for (const length of ['short', 'call']) {
      await weapp.tap(`#length-${length}`)
      await weapp.tap('#copy-letter')
      expect(weapp.find('#letter-text').words.length).toBeGreaterThan(100)
    }
  })

  it('without the album says so, leads to the permission, and is saved after that', async () => {
    weapp.answer('saveImageToPhotosAlbum', denied('saveImageToPhotosAlbum'))
    await weapp.tap('#save-picture')
    expect(weapp.find('#export-notice').words).toContain('也可以改点“复制”或“发送文件”')
    expect(weapp.album).toEqual([])

    weapp.answer('saveImageToPhotosAlbum', {})
    await weapp.tap('#open-settings')
    expect(callsOf(weapp, 'openSetting')).toHaveLength(1)
    await weapp.tap('#save-picture')
    expect(weapp.has('#export-notice')).toBe(false)
    expect(weapp.album.length).toBeGreaterThan(0)
    expect(weapp.album[0]?.texts.join('')).toContain('申请书')
  })

  it('leaves as a file or a text where the album stays closed', async () => {
    weapp.answer('saveImageToPhotosAlbum', denied('saveImageToPhotosAlbum'))
    weapp.answer('openSetting', { errMsg: 'openSetting:fail' })
    await weapp.tap('#save-picture')
    await weapp.tap('#open-settings')
    expect(weapp.find('#export-notice').words).toContain('打不开权限设置')
    await weapp.tap('#copy-letter')
    expect(callsOf(weapp, 'setClipboardData')).toHaveLength(1)
    await weapp.tap('#send-letter')
    expect(weapp.files.size).toBe(1)
    expect(weapp.has('#export-notice')).toBe(false)
  })
})

describe('the days ahead where the calendar is refused', () => {
  const open = async () => {
    const sent = { letter: draft, letterCase: aCase(anEntry('sent', '2026-11-20', { proofs: ['全程截图'] })) }
    const weapp = await launchWeapp({ path: CASE, storage: await phoneWith({ k1: sent }) })
    await weapp.tap('#open-calendar')
    weapp.answer('addPhoneCalendar', denied('addPhoneCalendar'))
    await weapp.tap('#calendar-sendAgain-2026-11-27')
    return weapp
  }

  it('are said with their day, to be noted by hand', async () => {
    const weapp = await open()
    expect(weapp.find('#calendar-notice').words).toContain('可以自己记下：2026年11月27日')
    expect(weapp.text()).toContain('下一步')
  })

  it('can be added after the permission has been given', async () => {
    const weapp = await open()
    weapp.answer('addPhoneCalendar', {})
    await weapp.tap('#open-settings')
    expect(weapp.find('#calendar-notice').words).toContain('再点一次')
    await weapp.tap('#calendar-sendAgain-2026-11-27')
    expect(weapp.has('#calendar-notice')).toBe(false)
    expect(weapp.find('#calendar-sendAgain-2026-11-27').words).toContain('加好了')
    expect(callsOf(weapp, 'addPhoneCalendar').at(-1)).toMatchObject({ alarm: true, startTime: Date.UTC(2026, 10, 27, 1) / 1000 })
  })
})
