import { calendarDate } from '@/domain/calendar-date'
import type { CalendarEvent, Canvas, Platform, PlatformIssue } from '@/platform/ports'
import { createWeappPlatform } from '@/platform/weapp/platform'
import type { WeChat } from '@/platform/weapp/wechat'
import { createFakeWeChat, type WeChatFailure } from './fake-wechat'
import { itKeepsThePlatformContract } from './platform-contract'

const letter = { name: '延期还款申请书_李一_20261121.docx', bytes: Uint8Array.of(80, 75) }
const letterPath = `wxfile://usr/${letter.name}`
const full = { ok: false, error: 'full' }

function changed(change: Partial<WeChat>): Platform {
  return createWeappPlatform({ ...createFakeWeChat().wechat, ...change })
}

/** Lets everything that was started and is not awaited come to its end; the timers stay where they are. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

describe('the phone in WeChat', () => {
  itKeepsThePlatformContract(() => {
    const { wechat, failures, files, optionsOf } = createFakeWeChat()
    let agreed = true
    return {
      platform: createWeappPlatform({ ...wechat, showModal: async () => ({ confirm: agreed }) }),
      fillStorage: () => {
        failures.setStorage = { errMsg: 'setStorage:fail exceed storage max size 10Mb' }
      },
      breakStorage: () => {
        const failure = { errMsg: 'fail:internal error' }
        Object.assign(failures, { getStorageSync: failure, getStorageInfoSync: failure, setStorage: failure, removeStorage: failure })
      },
      refuseCopying: () => {
        failures.setClipboardData = { errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 }
      },
      refusePasting: () => {
        failures.getClipboardData = { errMsg: 'getClipboardData:fail privacy permission is not authorized', errno: 104 }
      },
      agree: (answer) => {
        agreed = answer
      },
      copied: () => (failures.setClipboardData ? [] : optionsOf('setClipboardData').map(({ data }) => String(data))),
      dialled: () => optionsOf('makePhoneCall').map(({ phoneNumber }) => String(phoneNumber)),
      received: async () => [...files].map(([path, data]) => {
        return { name: path.slice('wxfile://usr/'.length), bytes: [...new Uint8Array(data as ArrayBuffer)] }
      }),
      visited: () => optionsOf('switchTab', 'navigateTo', 'redirectTo').map(({ url }) => String(url)),
      album: () => optionsOf('saveImageToPhotosAlbum').map(({ filePath }) => String(filePath)),
      events: async () => optionsOf('addPhoneCalendar', 'addPhoneRepeatCalendar').map(({ title, startTime, alarmOffset, repeatEndTime }) => ({
        title: String(title), start: Number(startTime), alarmMinutes: Number(alarmOffset) / 60,
        ...(repeatEndTime !== undefined && { until: Number(repeatEndTime) }),
      })),
    }
  })

  describe('storage', () => {
    it.each([
      'setStorage:fail exceed storage max size 10Mb',
      'setStorage:fail:entry size limit reached',
      'setStorage:fail quota reached',
      'setStorage:fail the storage limit is 10MB',
    ])('calls itself full after "%s"', async (errMsg) => {
      const { wechat, failures } = createFakeWeChat()
      failures.setStorage = { errMsg }
      expect(await createWeappPlatform(wechat).store.write('profile', {})).toEqual(full)
    })
  })

  describe('a letter as a file', () => {
    it('goes to a chat under its own name', async () => {
      const { wechat, optionsOf } = createFakeWeChat()
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: true, value: 'shared' })
      expect(optionsOf('shareFileMessage')).toEqual([{ filePath: letterPath, fileName: letter.name }])
      expect(optionsOf('openDocument')).toEqual([])
    })

    it('is written and offered before the tap is over, since WeChat shares for nothing but a tap', () => {
      const { wechat, optionsOf } = createFakeWeChat()
      void createWeappPlatform(wechat).documents.send(letter)
      expect(optionsOf('shareFileMessage')).toHaveLength(1)
    })

    it('opens in the viewer, with the menu to forward it, when sharing fails', async () => {
      const { wechat, failures, optionsOf } = createFakeWeChat()
      failures.shareFileMessage = { errMsg: 'shareFileMessage:fail can only be invoked by user' }
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: true, value: 'opened' })
      expect(optionsOf('openDocument')).toEqual([{ filePath: letterPath, fileType: 'docx', showMenu: true }])
    })

    it('opens in the viewer on a base library that cannot share files', async () => {
      const { wechat } = createFakeWeChat()
      delete wechat.shareFileMessage
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: true, value: 'opened' })
    })

    it('is left alone when the person closes the share panel', async () => {
      const { wechat, failures, optionsOf } = createFakeWeChat()
      failures.shareFileMessage = { errMsg: 'shareFileMessage:fail cancel' }
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: false, error: 'cancelled' })
      expect(optionsOf('openDocument')).toEqual([])
    })

    it('cannot be sent where neither way works', async () => {
      const { wechat, failures } = createFakeWeChat()
      failures.shareFileMessage = { errMsg: 'shareFileMessage:fail' }
      failures.openDocument = { errMsg: 'openDocument:fail filetype not supported' }
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: false, error: 'failed' })
    })

    it.each<[string, Partial<WeChat>]>([
      ['without files', { getFileSystemManager: undefined }],
      ['without a folder of its own', { env: {} }],
      ['without sharing and without a viewer', { shareFileMessage: undefined, openDocument: undefined }],
    ])('is not possible on a phone %s', async (_, change) => {
      const { wechat } = createFakeWeChat()
      expect(await createWeappPlatform({ ...wechat, ...change }).documents.send(letter)).toEqual({ ok: false, error: 'unsupported' })
    })

    it('says that there is no room', async () => {
      const { wechat, failures, optionsOf } = createFakeWeChat()
      failures.writeFileSync = { errMsg: 'writeFileSync:fail the maximum size of the file storage limit is exceeded' }
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual(full)
      expect(optionsOf('shareFileMessage')).toEqual([])
    })

    it('takes the place of the letters that were sent before, and of nothing else', async () => {
      const { wechat, files } = createFakeWeChat()
      files.set('wxfile://usr/减免逾期费用申请书_李一_20261101.docx', new ArrayBuffer(1))
      files.set('wxfile://usr/miniprogramLog', new ArrayBuffer(1))
      await createWeappPlatform(wechat).documents.send(letter)
      expect([...files.keys()]).toEqual(['wxfile://usr/miniprogramLog', letterPath])
    })

    it.each(['readdirSync', 'unlinkSync'] as const)('goes out although earlier ones cannot be removed (%s)', async (name) => {
      const { wechat, failures, files } = createFakeWeChat()
      files.set('wxfile://usr/earlier.docx', new ArrayBuffer(1))
      failures[name] = { errMsg: `${name}:fail permission denied` }
      expect(await createWeappPlatform(wechat).documents.send(letter)).toEqual({ ok: true, value: 'shared' })
    })
  })

  describe('a picture', () => {
    function canvasOn(wechat: WeChat): Canvas {
      const canvas = createWeappPlatform(wechat).canvas2d.createCanvas(1080, 1527)
      if (!canvas.ok) throw new Error(canvas.error)
      return canvas.value
    }

    it('has the size of its canvas, however fine the screen is', async () => {
      const { wechat, optionsOf } = createFakeWeChat()
      expect(await canvasOn(wechat).toImage('申请书.png')).toEqual({ ok: true, value: { name: '申请书.png', address: expect.stringMatching(/^wxfile:/) } })
      expect(optionsOf('createOffscreenCanvas')).toEqual([{ type: '2d', width: 1080, height: 1527 }])
      expect(optionsOf('canvasToTempFilePath')).toEqual([
        { canvas: expect.anything(), x: 0, y: 0, width: 1080, height: 1527, destWidth: 1080, destHeight: 1527, fileType: 'png' },
      ])
    })

    it.each<[string, Partial<WeChat>]>([
      ['has no canvas to draw on without showing it', { createOffscreenCanvas: undefined }],
      ['gives no canvas', { createOffscreenCanvas: () => undefined }],
      ['gives a canvas that cannot be drawn on', { createOffscreenCanvas: () => ({ getContext: () => null }) }],
      ['fails to make a canvas', { createOffscreenCanvas: () => { throw new Error('createOffscreenCanvas:fail') } }],
    ])('is not possible on a phone that %s', (_, change) => {
      expect(changed(change).canvas2d.createCanvas(1, 1)).toEqual({ ok: false, error: 'unsupported' })
    })

    it('has no other pictures on it where its canvas makes none', async () => {
      const { wechat } = createFakeWeChat()
      const bare = { ...wechat, createOffscreenCanvas: () => ({ getContext: () => ({}) }) }
      expect(await canvasOn(bare).drawPicture('/code.png', { x: 0, y: 0, width: 9, height: 9 })).toEqual({ ok: false, error: 'unsupported' })
    })

    describe('on WeChat for the Mac, which makes no file of such a canvas', () => {
      function onMac() {
        const fake = createFakeWeChat()
        fake.failures.canvasToTempFilePath = { errMsg: 'canvasToTempFilePath:fail:create bitmap failed' }
        return fake
      }

      it('is written into the folder of the program', async () => {
        const { wechat, optionsOf } = onMac()
        expect(await canvasOn(wechat).toImage('申请书.png')).toEqual({ ok: true, value: { name: '申请书.png', address: 'wxfile://usr/申请书.png' } })
        expect(optionsOf('writeFileSync')).toEqual([{ path: 'wxfile://usr/申请书.png', data: 'iVBORw0KGgo=', encoding: 'base64' }])
      })

      it('takes the place of the pictures of earlier runs, not of the other pages and of other files', async () => {
        const { wechat, files } = onMac()
        for (const name of ['减免申请书_1.png', 'letter.docx', 'miniprogramLog']) files.set(`wxfile://usr/${name}`, '')
        const { canvas2d } = createWeappPlatform(wechat)
        for (const page of [1, 2]) {
          const canvas = canvas2d.createCanvas(1080, 1527)
          if (canvas.ok) await canvas.value.toImage(`申请书_${page}.png`)
        }
        expect([...files.keys()]).toEqual(['letter.docx', 'miniprogramLog', '申请书_1.png', '申请书_2.png'].map((name) => `wxfile://usr/${name}`))
      })

      it('says that there is no room', async () => {
        const { wechat, failures } = onMac()
        failures.canvasToTempFilePath = { errMsg: 'canvasToTempFilePath:fail the maximum size of the file storage limit is exceeded' }
        failures.writeFileSync = { errMsg: 'writeFileSync:fail the maximum size of the file storage limit is exceeded' }
        expect(await canvasOn(wechat).toImage('申请书.png')).toEqual(full)
      })

      it.each<[string, Partial<WeChat>]>([
        ['writing fails', { getFileSystemManager: undefined }],
        ['there is no folder', { env: {} }],
        ['the canvas cannot write itself', { createOffscreenCanvas: () => ({ getContext: () => ({}) }) }],
      ])('cannot be had where also %s', async (_, change) => {
        const { wechat } = onMac()
        expect(await canvasOn({ ...wechat, ...change }).toImage('申请书.png')).toEqual({ ok: false, error: 'failed' })
      })
    })

    it('cannot be had where WeChat knows neither way', async () => {
      const { wechat } = createFakeWeChat()
      const canvas = canvasOn({ ...wechat, canvasToTempFilePath: undefined, getFileSystemManager: undefined })
      expect(await canvas.toImage('申请书.png')).toEqual({ ok: false, error: 'unsupported' })
    })
  })

  describe('a function that needs a permission', () => {
    const event: CalendarEvent = { title: '打电话确认收到', startDate: calendarDate('2026-11-26'), alarmMinutes: 60 }
    const image = { name: '申请书.png', address: 'wxfile://tmp_1.png' }
    const uses = [
      ['saveImageToPhotosAlbum', (platform: Platform) => platform.photoAlbum.saveImage(image)],
      ['addPhoneCalendar', (platform: Platform) => platform.calendar.addEvent(event)],
      ['addPhoneRepeatCalendar', (platform: Platform) => platform.calendar.addEvent({ ...event, repeatMonthlyUntil: calendarDate('2027-01-26') })],
      ['openSetting', (platform: Platform) => platform.permissions.openSettings()],
    ] as const

    describe.each(uses)('%s', (name, use) => {
      it('is called before the tap is over, and once', () => {
        const { wechat, optionsOf } = createFakeWeChat()
        void use(createWeappPlatform(wechat))
        expect(optionsOf(name)).toHaveLength(1)
      })

      it.each<[string, PlatformIssue]>([
        [`${name}:fail auth deny`, 'denied'],
        [`${name}:fail:auth denied`, 'denied'],
        [`${name}:fail authorize no response`, 'denied'],
        [`${name}:fail authorization refuesed`, 'denied'],
        [`${name}:fail no permission`, 'denied'],
        [`${name}:fail system permission denied`, 'denied'],
        [`${name}:fail privacy permission is not authorized`, 'denied'],
        [`${name}:fail cancel`, 'cancelled'],
        [`${name}:fail can only be invoked by user TAP gesture.`, 'failed'],
      ])('that ends in "%s" counts as %s', async (errMsg, issue) => {
        const { wechat, failures } = createFakeWeChat()
        failures[name] = { errMsg }
        expect(await use(createWeappPlatform(wechat))).toEqual({ ok: false, error: issue })
      })

      it('is "unsupported" where the call is missing', async () => {
        const { wechat } = createFakeWeChat()
        delete wechat[name]
        expect(await use(createWeappPlatform(wechat))).toEqual({ ok: false, error: 'unsupported' })
      })
    })

    it('works after it has been allowed in the settings', async () => {
      const { wechat, failures } = createFakeWeChat()
      const platform = createWeappPlatform(wechat)
      failures.saveImageToPhotosAlbum = { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }
      await platform.photoAlbum.saveImage(image)
      expect(await platform.permissions.openSettings()).toEqual({ ok: true, value: undefined })
      delete failures.saveImageToPhotosAlbum
      expect(await platform.photoAlbum.saveImage(image)).toEqual({ ok: true, value: 'saved' })
    })

    it('gives WeChat seconds, and the month as the period', async () => {
      const { wechat, optionsOf } = createFakeWeChat()
      const { calendar } = createWeappPlatform(wechat)
      await calendar.addEvent(event)
      await calendar.addEvent({ ...event, repeatMonthlyUntil: calendarDate('2027-01-26') })
      const entry = { title: '打电话确认收到', startTime: Date.UTC(2026, 10, 26, 1) / 1000, alarm: true, alarmOffset: 3600 }
      expect(optionsOf('addPhoneCalendar')).toEqual([entry])
      expect(optionsOf('addPhoneRepeatCalendar')).toEqual([
        { ...entry, repeatInterval: 'month', repeatEndTime: Date.UTC(2027, 0, 26, 15, 59) / 1000 },
      ])
    })
  })

  describe('a refusal to copy', () => {
    it.each<[WeChatFailure, PlatformIssue]>([
      [{ errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 }, 'denied'],
      [{ errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement', errno: 112 }, 'denied'],
      [{ errMsg: 'setClipboardData:fail privacy permission is not authorized' }, 'denied'],
      [{ errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement' }, 'denied'],
      [{ errMsg: 'setClipboardData:fail', errno: 112 }, 'denied'],
      [{ errMsg: 'setClipboardData:fail internal error' }, 'failed'],
    ])('%j counts as %s', async (failure, issue) => {
      const { wechat, failures } = createFakeWeChat()
      failures.setClipboardData = failure
      expect(await createWeappPlatform(wechat).clipboard.write('李一')).toEqual({ ok: false, error: issue })
    })

    it('is "unsupported" where the call is missing', async () => {
      const { wechat } = createFakeWeChat()
      delete wechat.setClipboardData
      expect(await createWeappPlatform(wechat).clipboard.write('李一')).toEqual({ ok: false, error: 'unsupported' })
    })
  })

  it('cannot read what was copied where the call is missing', async () => {
    const { wechat } = createFakeWeChat()
    delete wechat.getClipboardData
    expect(await createWeappPlatform(wechat).clipboard.read()).toEqual({ ok: false, error: 'unsupported' })
  })

  describe('a phone call', () => {
    it('can be cancelled', async () => {
      const { wechat, failures } = createFakeWeChat()
      failures.makePhoneCall = { errMsg: 'makePhoneCall:fail cancel' }
      expect(await createWeappPlatform(wechat).phone.dial('12348')).toEqual({ ok: false, error: 'cancelled' })
    })

    it('is not possible everywhere', async () => {
      const { wechat } = createFakeWeChat()
      delete wechat.makePhoneCall
      expect(await createWeappPlatform(wechat).phone.dial('12348')).toEqual({ ok: false, error: 'unsupported' })
    })
  })

  describe('the size of text', () => {
    const scaleOf = (change: Partial<WeChat>): number => changed(change).appInfo.textScale()

    it.each([[0.9, 1], [1, 1], [1.14, 1], [1.15, 1.25], [1.39, 1.25], [1.4, 1.5], [2, 1.5]])('factor %d is scale %d', (factor, scale) => {
      expect(scaleOf({ getAppBaseInfo: () => ({ fontSizeScaleFactor: factor, fontSizeSetting: 16 }) })).toBe(scale)
    })

    it.each([[16, 1], [17, 1], [19, 1.25], [23.8, 1.5], [25.5, 1.5]])('a font of %d px without a factor is scale %d', (size, scale) => {
      expect(scaleOf({ getAppBaseInfo: () => ({ fontSizeSetting: size }) })).toBe(scale)
    })

    it.each([
      ['says nothing about it', () => ({})],
      ['says nonsense about it', () => ({ fontSizeScaleFactor: NaN, fontSizeSetting: '16' })],
      ['answers nothing at all', () => undefined as unknown as object],
      ['fails to answer', () => { throw new Error('getAppBaseInfo:fail') }],
    ])('is ordinary when the phone %s', (_, getAppBaseInfo) => {
      expect(scaleOf({ getAppBaseInfo })).toBe(1)
    })

    it('comes from the older call where there is no newer one', () => {
      expect(scaleOf({ getAppBaseInfo: undefined })).toBe(1.25)
      expect(scaleOf({ getAppBaseInfo: undefined, getSystemInfoSync: undefined })).toBe(1)
    })
  })

  it.each([
    ['from a card in Moments', () => ({ scene: 1154 }), true],
    ['from a chat', () => ({ scene: 1007 }), false],
    ['and the phone does not say from where', () => undefined as unknown as object, false],
    ['and the phone fails to say from where', () => { throw new Error('getLaunchOptionsSync:fail') }, false],
    ['on an old phone', undefined, false],
  ])('knows whether it is a single page: opened %s', (_, getLaunchOptionsSync, isSinglePage) => {
    expect(changed({ getLaunchOptionsSync }).appInfo.isSinglePage()).toBe(isSinglePage)
  })

  describe('the width of the window', () => {
    const widthWith = (change: Partial<WeChat>): number => changed(change).appInfo.windowWidth()

    it('is what the phone says', () => {
      expect(widthWith({})).toBe(390)
    })

    it('is 375 in the single-page mode of Moments, where the phone says nothing', () => {
      expect(widthWith({ getWindowInfo: () => undefined as unknown as object })).toBe(375)
    })

    it('comes from the older call where there is no newer one', () => {
      expect(widthWith({ getWindowInfo: undefined })).toBe(360)
      expect(widthWith({ getWindowInfo: undefined, getSystemInfoSync: undefined })).toBe(375)
    })
  })

  describe('going to a page', () => {
    it('takes the place of this one when ten pages are open already', async () => {
      const { wechat, failures, optionsOf } = createFakeWeChat()
      failures.navigateTo = { errMsg: 'navigateTo:fail webview count limit exceed' }
      createWeappPlatform(wechat).navigation.open('/subpages/letter/form/index?draft=a1')
      await settle()
      expect(optionsOf('redirectTo')).toEqual([{ url: '/subpages/letter/form/index?draft=a1' }])
    })

    it('goes back', async () => {
      const { wechat, optionsOf } = createFakeWeChat()
      const { navigation } = createWeappPlatform(wechat)
      navigation.open('/subpages/letter/form/index?draft=a1')
      await settle()
      navigation.back()
      expect(optionsOf('navigateBack')).toHaveLength(1)
    })

    it('goes home from a first page, which has nothing behind it', () => {
      const { wechat, optionsOf } = createFakeWeChat()
      createWeappPlatform(wechat).navigation.back()
      expect(optionsOf('navigateBack')).toEqual([])
      expect(optionsOf('switchTab')).toEqual([{ url: '/pages/home/index' }])
    })

    it('that does not exist is a fault of the program, and is thrown as one', async () => {
      const { wechat, failures } = createFakeWeChat()
      failures.navigateTo = { errMsg: 'navigateTo:fail page "nowhere" is not found' }
      createWeappPlatform(wechat).navigation.open('/nowhere')
      await settle()
      expect(() => jest.runAllTimers()).toThrow('navigateTo /nowhere: navigateTo:fail page "nowhere" is not found')
    })
  })

  describe('dialogs', () => {
    it('ask in the words they were given', async () => {
      const { wechat, optionsOf } = createFakeWeChat()
      await createWeappPlatform(wechat).dialogs.confirm({ title: '删除这封信', text: '可以撤销一次。', confirmLabel: '删除', cancelLabel: '再想想' })
      expect(optionsOf('showModal')).toEqual([{ title: '删除这封信', content: '可以撤销一次。', confirmText: '删除', cancelText: '再想想' }])
    })

    it('show short messages, and lead to an element with room above it', () => {
      const { wechat, optionsOf } = createFakeWeChat()
      const { dialogs } = createWeappPlatform(wechat)
      dialogs.toast('已保存')
      dialogs.scrollTo('field-phone')
      expect(optionsOf('showToast')).toEqual([{ title: '已保存', icon: 'none', duration: 2500 }])
      expect(optionsOf('pageScrollTo')).toEqual([{ selector: '#field-phone', offsetTop: -80, duration: 150 }])
    })

    it('do not disturb anything when a message cannot be shown', async () => {
      const escaped = jest.fn()
      process.on('unhandledRejection', escaped)
      const { wechat, failures } = createFakeWeChat()
      failures.showToast = { errMsg: 'showToast:fail' }
      failures.pageScrollTo = { errMsg: 'pageScrollTo:fail' }
      const { dialogs } = createWeappPlatform(wechat)
      dialogs.toast('已保存')
      dialogs.scrollTo('field-phone')
      await settle()
      process.off('unhandledRejection', escaped)
      expect(escaped).not.toHaveBeenCalled()
    })

    it('take a question that could not be shown for a no', async () => {
      const { wechat, failures } = createFakeWeChat()
      failures.showModal = { errMsg: 'showModal:fail confirmText length should not larger than 4 Chinese characters' }
      const question = { title: '', text: '', confirmLabel: '全部都删除', cancelLabel: '不' }
      expect(await createWeappPlatform(wechat).dialogs.confirm(question)).toBe(false)
      expect(() => jest.runAllTimers()).toThrow('showModal:fail confirmText')
    })
  })
})
