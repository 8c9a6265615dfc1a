import Taro from '@tarojs/taro'
import type { Platform } from './ports'
import { pressWithKeyboard } from './web/keyboard'
import { createWebPlatform } from './web/platform'

export function createPlatform(): Platform {
  pressWithKeyboard(document)
  return createWebPlatform(Taro, window)
}
