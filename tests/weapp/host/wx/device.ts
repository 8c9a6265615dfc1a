import type { WxStandIn } from './stand-in'

/** An ordinary phone, 375 wide, text size as delivered. Documents: "wx.getAppBaseInfo", "wx.getWindowInfo", "wx.getDeviceInfo". */
const APP = { SDKVersion: '3.8.0', version: '8.0.56', language: 'zh_CN', theme: 'light', fontSizeSetting: 16, fontSizeScaleFactor: 1, enableDebug: false }
const WINDOW = {
  pixelRatio: 2, screenWidth: 375, screenHeight: 812, windowWidth: 375, windowHeight: 675, statusBarHeight: 44, screenTop: 88,
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
}
const DEVICE = { brand: 'iPhone', model: 'iPhone 12', platform: 'ios', system: 'iOS 16.0', benchmarkLevel: 40 }

export function defineDevice(standIn: WxStandIn, launchOptions: object): void {
  standIn.synchronous('getAppBaseInfo', () => APP)
  standIn.synchronous('getWindowInfo', () => WINDOW)
  standIn.synchronous('getDeviceInfo', () => DEVICE)
  standIn.synchronous('getSystemInfoSync', () => ({ ...APP, ...WINDOW, ...DEVICE }))
  standIn.synchronous('getSystemSetting', () => ({ deviceOrientation: 'portrait' }))
  standIn.synchronous('getMenuButtonBoundingClientRect', () => ({ left: 281, right: 368, top: 48, bottom: 80, width: 87, height: 32 }))
  standIn.synchronous('getAccountInfoSync', () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }))
  standIn.synchronous('getLaunchOptionsSync', () => launchOptions)
  standIn.synchronous('getEnterOptionsSync', () => launchOptions)
  standIn.constant('canIUse', (schema: string) => (schema.split('.')[0] ?? '') in standIn.wx)
  // Listeners are accepted; what they listen to does not happen here.
  for (const event of ['ThemeChange', 'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'KeyboardHeightChange', 'WindowResize', 'MemoryWarning']) {
    standIn.constant(`on${event}`, () => undefined)
    standIn.constant(`off${event}`, () => undefined)
  }
}

/** What a person is shown and answers. Where a test says nothing, the person agrees to a dialog and takes the first item of a list. */
export function defineDialogs(standIn: WxStandIn): void {
  // Document "wx.showModal": confirm and cancel are booleans; cancelling is no failure.
  standIn.asynchronous('showModal', () => ({ confirm: true, cancel: false }))
  // Document "wx.showActionSheet": cancelling fails with `showActionSheet:fail cancel`.
  standIn.asynchronous('showActionSheet', () => ({ tapIndex: 0 }))
  for (const name of ['showToast', 'hideToast', 'showLoading', 'hideLoading']) standIn.asynchronous(name)
  standIn.asynchronous('setClipboardData')
  standIn.asynchronous('getClipboardData', () => ({ data: '' }))
  standIn.asynchronous('makePhoneCall')
  for (const name of ['showShareMenu', 'hideShareMenu', 'updateShareMenu', 'hideKeyboard', 'vibrateShort']) standIn.asynchronous(name)
}

/** Functions that leave the phone. Documents: "网络" (request, upload, download, WebSocket, TCP, UDP), "数据分析", "登录", "加载字体". */
export function defineNetwork(standIn: WxStandIn): void {
  const names = [
    'request', 'uploadFile', 'downloadFile', 'connectSocket', 'sendSocketMessage', 'createTCPSocket', 'createUDPSocket', 'login', 'checkSession',
    'loadFontFace', 'reportEvent', 'reportAnalytics', 'reportMonitor', 'reportPerformance', 'getRealtimeLogManager',
  ]
  for (const name of names) standIn.network(name)
}
