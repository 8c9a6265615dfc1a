import { View } from '@tarojs/components'

export default function Page() {
  return <View>写协商函</View>
}
