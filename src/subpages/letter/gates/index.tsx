import { View } from '@tarojs/components'

export default function Page() {
  return <View>写信之前</View>
}
