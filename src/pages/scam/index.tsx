import { View } from '@tarojs/components'

export default function Page() {
  return <View>防骗</View>
}
