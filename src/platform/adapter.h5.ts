import Taro from '@tarojs/taro'
import type { Platform } from './ports'
import { createWebPlatform } from './web/platform'

export function createPlatform(): Platform {
  return createWebPlatform(Taro, window)
}
