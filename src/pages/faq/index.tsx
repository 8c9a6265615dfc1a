import { View } from '@tarojs/components'

export default function Page() {
  return <View>权益</View>
}
