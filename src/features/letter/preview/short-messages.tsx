import { Text, View } from '@tarojs/components'
import { Band } from '@/components/band'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import letterIcons from '@/components/icons/letter-icons.module.css'
import text from '@/styles/text.module.css'
import { messageLimit } from '@/renderers/letter/short-messages'
import styles from './preview.module.css'

interface ShortMessagesProps {
  readonly messages: readonly string[]
  /** Takes one of them along, by its place in the list. */
  readonly onCopy: (index: number) => void
}

/** What is pasted into the chat with the lender's desk, a card for each message. */
export function ShortMessages({ messages, onCopy }: ShortMessagesProps) {
  const isSplit = messages.length > 1
  return (
    <Band ground="desk">
      <View className={text.hint}>
        {isSplit ? `分成 ${messages.length} 条，每条不超过 ${messageLimit} 字，按顺序发给应用内客服。` : '贴到应用内客服的输入框里发。'}
        要改内容，回“申请书”点那一句。
      </View>
      <View className={styles.cards}>
        {messages.map((message, index) => (
          <Card key={index} id={`message-${index + 1}`}>
            <View className={styles.message}><Text selectable userSelect>{message}</Text></View>
            <View className={styles.foot}>
              <Text className={text.hint}>{`${isSplit ? `第 ${index + 1} 条，` : ''}${Array.from(message).length} 字`}</Text>
              <Button
                id={`copy-message-${index + 1}`}
                kind="text"
                icon={letterIcons.copy}
                {...(isSplit && { ariaLabel: `复制第 ${index + 1} 条` })}
                onClick={() => onCopy(index)}
              >
                复制
              </Button>
            </View>
          </Card>
        ))}
      </View>
    </Band>
  )
}
