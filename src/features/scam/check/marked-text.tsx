import { Text, View } from '@tarojs/components'
import { markedPieces, type MarkedSpan } from '@/domain/scam/marked-text'
import { usePlatform } from '@/platform/context'
import styles from './check.module.css'

/** The checked text as it was given, its telling phrases underlined and numbered; a tap on one leads to its reason. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly MarkedSpan[] }) {
  const { dialogs } = usePlatform()
  return (
    <View className={styles.said}>
      {markedPieces(text, spans).map(({ text: words, number }, index) => {
        if (number === undefined) return <Text key={index}>{words}</Text>
        const characters = Array.from(words)
        return (
          <Text key={index} className={styles.phrase} onClick={() => dialogs.scrollTo(`reason-${number}`)}>
            {characters.slice(0, -1).join('')}
            <Text className={styles.together}>
              {characters[characters.length - 1]}
              <Text className={styles.number}>{number}</Text>
            </Text>
          </Text>
        )
      })}
    </View>
  )
}
