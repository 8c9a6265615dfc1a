import Taro from '@tarojs/taro'
import type { Platform } from './ports'
import { createWeappPlatform } from './weapp/platform'

export function createPlatform(): Platform {
  return createWeappPlatform(Taro)
}
