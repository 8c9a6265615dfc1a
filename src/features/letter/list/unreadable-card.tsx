import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import styles from './letter-card.module.css'

interface UnreadableCardProps {
  readonly id: string
  readonly onRemove: () => void
}

/** A letter that is there and cannot be opened; it is the person's to keep or to remove. */
export function UnreadableCard({ id, onRemove }: UnreadableCardProps) {
  return (
    <Card id={`unreadable-${id}`}>
      <View className={styles.head}><Text className={styles.creditor}>有一封信打不开</Text></View>
      <View className={styles.facts}>可能是存坏了，也可能是新版本写的，更新小程序再看。没有删，还留在手机里。</View>
      <View className={styles.menu}>
        <Button id={`remove-${id}`} kind="text" onClick={onRemove}>删除</Button>
      </View>
    </Card>
  )
}
