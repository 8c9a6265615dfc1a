import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { scamCheckBlindSpots } from '@/content/scam/advice'
import text from '@/styles/text.module.css'

/** What no comparison of words can tell. */
export function BlindSpots() {
  return (
    <Block title="它看不到什么">
      {scamCheckBlindSpots.map(spot => <View key={spot} className={text.small}>{spot}</View>)}
    </Block>
  )
}
