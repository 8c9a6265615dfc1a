import { View } from '@tarojs/components'

export default function Page() {
  return <View>协商函</View>
}
